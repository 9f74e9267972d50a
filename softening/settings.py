"""Settings: every one that differs between machines comes from the environment (see .env.example)."""

import zoneinfo
from pathlib import Path
from typing import Any

import django_stubs_ext
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from softening.environment import Environment
from softening.secret_key import load_secret_key

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()
if (BASE_DIR / ".env").is_file():
    env.read_file(BASE_DIR / ".env")


# Where this copy of Softening lives -------------------------------------------------------------------------

DATA_DIR = Path(env.text("SOFTENING_DATA_DIR", str(BASE_DIR / "data"))).expanduser().resolve()
PORT = env.integer("PORT", 8000)
BIND = env.text("SOFTENING_BIND", "127.0.0.1")  # the address `manage.py serve` listens on
_base = env.address(
    "SOFTENING_BASE_URL",
    f"http://127.0.0.1:{PORT}",
    schemes={"http", "https"},
    example="https://search.example.org",
)
if not _base.hostname:
    raise ImproperlyConfigured("SOFTENING_BASE_URL must name a host, as in https://search.example.org.")
BASE_URL = _base.geturl().rstrip("/")
_https = _base.scheme == "https"
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_local = _base.hostname in _LOOPBACK
IS_LOCAL = _local and BIND in _LOOPBACK  # nobody but this computer's own people can reach it

DEBUG = env.boolean("DEBUG", False)
if DEBUG and not _local:
    raise ImproperlyConfigured(
        "DEBUG shows secrets in its error pages: it is refused unless the address is local."
    )

SECRET_KEY = load_secret_key(DATA_DIR, given=env.text("SECRET_KEY"), given_file=env.text("SECRET_KEY_FILE"))
SECRET_KEY_FALLBACKS = env.texts("SECRET_KEY_FALLBACKS")

ALLOWED_HOSTS = [_base.hostname, *(["127.0.0.1", "localhost", "[::1]"] if _local else [])]
ALLOWED_HOSTS += env.texts("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = [BASE_URL]
SIGN_UP_OPEN = env.boolean("SOFTENING_SIGN_UP_OPEN", True)
MODEL_HOSTS = env.texts("SOFTENING_MODEL_HOSTS")  # language models in places that are not public


# What it is made of -----------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "softening.people",
    "softening.outbox",
    "applications",
    "followups",
    "softening.pages",
    "softening.serving",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_filters",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "softening.people.middleware.PersonMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "softening.urls"
WSGI_APPLICATION = "softening.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = CRISPY_TEMPLATE_PACK = "bootstrap5"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "softening.pages.context.frame",
            ],
        },
    },
]


# Where rows live --------------------------------------------------------------------------------------------

DATABASES = {
    "default": env.database(
        "DATABASE_URL", f"sqlite:///{DATA_DIR}/softening.sqlite3", file="DATABASE_URL_FILE"
    )
}
_database = DATABASES["default"]
ON_SQLITE = _database["ENGINE"] == "django.db.backends.sqlite3"
if ON_SQLITE:
    # IMMEDIATE: a transaction that reads first and writes later cannot wait for the lock under DEFERRED;
    # it fails at once with "database is locked", whatever the timeout.
    _database["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    _database["CONN_MAX_AGE"] = 60
    _database["CONN_HEALTH_CHECKS"] = True

CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}}


# Who may come in --------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
WELCOME_URL = "welcome"  # where somebody new comes first
LOGOUT_REDIRECT_URL = "home"

EMAIL_URL = env.text("EMAIL_URL", file="EMAIL_URL_FILE")
ACCOUNT_ADAPTER = "softening.people.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if EMAIL_URL else "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # a mail to a stranger would have no owner and help nobody
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_DEFAULT_HTTP_PROTOCOL = _base.scheme

SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _https
SESSION_COOKIE_NAME = "__Host-sessionid" if _https else "sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken" if _https else "csrftoken"
SECURE_SSL_REDIRECT = _https
SECURE_REDIRECT_EXEMPT = [r"^healthz/$"]  # a load balancer asks inside, without TLS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _https
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if _https and env.boolean("SOFTENING_BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "font-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    },
}


# Mail (softening/outbox) ------------------------------------------------------------------------------------

EMAIL_BACKEND = "softening.outbox.backend.OutboxBackend"
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", f"Softening <softening@{_base.hostname}>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
OUTBOX_ATTEMPT_SECONDS = env.seconds("OUTBOX_ATTEMPT_SECONDS", 90)  # absolute deadline of one attempt
OUTBOX_LEASE_SECONDS = env.seconds("OUTBOX_LEASE_SECONDS", 180)
OUTBOX_CLAIMING_SECONDS = env.seconds("OUTBOX_CLAIMING_SECONDS", 20)  # then the rest is for the next ring
if OUTBOX_LEASE_SECONDS <= OUTBOX_ATTEMPT_SECONDS:
    raise ImproperlyConfigured(
        "OUTBOX_LEASE_SECONDS must exceed OUTBOX_ATTEMPT_SECONDS, else two senders could hold one mail."
    )


# Celery: the bell (DESIGN: the row is the truth) ------------------------------------------------------------

CELERY_BROKER_URL = env.address(
    "CELERY_BROKER_URL",
    "redis://127.0.0.1:6379/0",
    schemes={"redis", "rediss", "redis+socket", "memory"},
    example="redis://127.0.0.1:6379/0",
).geturl()
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None  # the default gives up after 100 tries
CELERY_BROKER_POOL_ACQUIRE_TIMEOUT = 2  # the default blocks for ever, and a web request with it
CELERY_BROKER_TRANSPORT_OPTIONS = {"socket_timeout": 2, "socket_connect_timeout": 2}
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = False  # a lost ring costs one period; nothing lives in the broker
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 200
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "UTC"
ENQUEUE_SECONDS = env.seconds("SOFTENING_ENQUEUE_SECONDS", 30)
CELERY_BEAT_SCHEDULE: dict[str, dict[str, Any]] = {
    "enqueue-due": {
        "task": "followups.enqueue_due",
        "schedule": ENQUEUE_SECONDS,
        "options": {"expires": max(25, ENQUEUE_SECONDS)},
    },
}


# Words, places, clocks --------------------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "softening.formats"
USE_I18N = USE_TZ = True
TIME_ZONE = "UTC"
zoneinfo.reset_tzpath(())  # else the machine's own zones, of whatever age, win over the tzdata package

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

_log_level = env.text("LOG_LEVEL").upper()
if _log_level not in {"", "DEBUG", "INFO", "WARNING", "ERROR"}:
    raise ImproperlyConfigured("LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": _log_level or "WARNING"},
    "loggers": {"softening": {"level": _log_level or "INFO"}},
}
