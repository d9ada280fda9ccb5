"""Between Python values and the bytes of a request or response: parameters, models, JSON and multipart bodies, files."""
