"""URLs of the pages that weave both apps."""

from django.urls import path

from softening.pages.views import applications, companies, health, help, mail, settings, today, welcome

urlpatterns = [
    path("", today.home, name="home"),
    path("welcome/", welcome.welcome, name="welcome"),
    path("examples/", welcome.examples_add, name="examples_add"),
    path("examples/remove/", welcome.examples_remove, name="examples_remove"),
    path("today/", today.today, name="today"),
    path("applications/", applications.application_list, name="application_list"),
    path("applications/<uuid:public_id>/", applications.application_detail, name="application_detail"),
    path("companies/", companies.company_list, name="company_list"),
    path("companies/<uuid:public_id>/", companies.company_detail, name="company_detail"),
    path("mail/", mail.mail_list, name="mail_list"),
    path("mail/<uuid:public_id>/", mail.mail_detail, name="mail_detail"),
    path("mail/<uuid:public_id>/send-again/", mail.mail_send_again, name="mail_send_again"),
    path("unsubscribe/<str:token>/", mail.unsubscribe, name="unsubscribe"),
    path("settings/", settings.settings, name="settings"),
    path("help/now/", help.help_now, name="help_now"),
    path("healthz/", health.healthz, name="healthz"),
]
