# `finetuning mock` as an image: docker build -t finetuning-mock . && docker run -p 8000:8000 finetuning-mock openai
# PYTHON_IMAGE is any image with Python from 3.11 on.
ARG PYTHON_IMAGE=python:3.13-slim
FROM ${PYTHON_IMAGE}

ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY specs specs
COPY runtime runtime
COPY generated generated
COPY contract_tests/finetuning_contracts contract_tests/finetuning_contracts
RUN pip install --constraint constraints.txt '.[contracts]' && rm -rf /src/*

RUN useradd --create-home mock
USER mock
WORKDIR /home/mock
EXPOSE 8000
HEALTHCHECK --interval=5s --timeout=2s --start-period=5s \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/__mock__/health', timeout=1).read()"]
# Inside a container every address is the container's own; what is published is what `docker run -p` says.
ENTRYPOINT ["finetuning", "mock", "--host", "0.0.0.0"]
CMD ["all"]
