from finetuning_contracts.mock.shortening import shortened


def test_what_is_short_stays_as_it_is():
    value = {"error": {"message": "no", "param": None, "n": [1, 2.5, True]}}
    assert shortened(value) == value


def test_a_long_text_is_cut_and_its_length_said():
    assert shortened("x" * 1000) == "x" * 300 + "… (1000 characters)"


def test_of_a_long_list_and_of_a_large_object_the_beginning_stays():
    assert shortened(list(range(1000))) == list(range(20))
    assert len(shortened({str(n): n for n in range(1000)})) == 20


def test_what_is_deep_ends_somewhere():
    value = []
    for _ in range(1000):
        value = [value]
    assert str(shortened(value)).count("[") == 10
