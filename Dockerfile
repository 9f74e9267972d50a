# One image for web server, worker, beat and migrations: docker-compose.yml says which of them a container is.
#
# The base is named by Python's minor version and Debian's name, not by a digest: a rebuild takes up the security
# fixes of both, and neither moves on to its next version before we say so.

FROM python:3.11-slim-trixie AS build

WORKDIR /app
COPY requirements/runtime.txt requirements/
# The environment has no pip of its own: what runs needs none.
RUN python -m venv --without-pip /venv \
    && pip --python /venv/bin/python install --no-cache-dir --disable-pip-version-check --no-deps --require-hashes \
        --only-binary :all: --requirement requirements/runtime.txt
COPY manage.py ./
COPY applications applications/
COPY followups followups/
COPY softening softening/
COPY static static/
COPY templates templates/
# Settings make a secret key where they are given none; this one ends with this step.
RUN SOFTENING_DATA_DIR=/tmp/data /venv/bin/python manage.py collectstatic --no-input --verbosity 0 \
    && rm -r /tmp/data


FROM python:3.11-slim-trixie

ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
# A number, so that a cluster can see that it is not root. It owns nothing here and writes to /tmp alone.
RUN groupadd --gid 10001 softening \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin softening
WORKDIR /app
COPY --from=build /venv /venv
COPY --from=build /app /app
USER 10001:10001

EXPOSE 8000
# Asks the web server; worker and beat answer nobody, docker-compose.yml turns it off for them.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-I", "softening/serving/health.py", "http://127.0.0.1:8000/healthz/"]
# To the web server, the worker and beat alike it means: finish what you are doing, then end.
STOPSIGNAL SIGTERM
CMD ["gunicorn", "--worker-class", "gthread", "--workers", "2", "--threads", "8", "--log-level", "warning", \
     "--no-control-socket", "--graceful-timeout", "10", "--bind", "0.0.0.0:8000", "softening.wsgi"]
