"""Ring for a sender now. Only a wish: beat rings every 30 seconds anyway, so a ring may be lost and no mail is."""

import logging
import threading
import time

from celery import current_app

logger = logging.getLogger(__name__)

TASK = "outbox.send_due_mail"
EXPIRES_SECONDS = 25  # beat has rung again by then
WAIT_SECONDS = 1.0  # the most a request waits for the broker; a few milliseconds are usual
QUIET_SECONDS = 30.0  # after a failure nobody tries, and nobody waits, for so long

# Without max_retries kombu connects to a broker that is away again and again without end, whatever ``retry`` says.
_ONCE = {
    "max_retries": 1,
    "interval_start": 0,
    "interval_step": 0,
    "interval_max": 0,
    "connect_retries_timeout": WAIT_SECONDS,
    "socket_timeout": WAIT_SECONDS,
    "socket_connect_timeout": WAIT_SECONDS,
}


class Doorbell:
    """One for a process. A ring is published by a thread of its own, for a name server may take its time too."""

    def __init__(self) -> None:
        self._quiet_until = 0.0
        self._failing = False

    def ring(self) -> None:
        """Ask the workers to send what is due. Never raises, never takes longer than WAIT_SECONDS."""
        if time.monotonic() < self._quiet_until:
            return
        publisher = threading.Thread(target=self._publish, name="doorbell", daemon=True)
        try:
            publisher.start()
        except RuntimeError as error:  # no thread to be had, or the process is ending
            self._failed(error)
            return
        publisher.join(WAIT_SECONDS)
        if publisher.is_alive():  # slow: nobody else waits until it has come to its end, well or not
            self._quiet_until = time.monotonic() + QUIET_SECONDS

    def _publish(self) -> None:
        options = {**current_app.conf.broker_transport_options, **_ONCE}
        try:
            with current_app.connection_for_write(transport_options=options) as connection:
                current_app.send_task(
                    TASK, connection=connection, retry=False, ignore_result=True, expires=EXPIRES_SECONDS
                )
        except Exception as error:  # whatever a broker comes up with, the mail is safe in its row
            self._failed(error)
        else:
            self._failing, self._quiet_until = False, 0.0

    def _failed(self, error: Exception) -> None:
        self._quiet_until = time.monotonic() + QUIET_SECONDS
        if not self._failing:  # once for an outage
            self._failing = True
            logger.warning(
                "The broker cannot be reached (%s); mail goes out with the next beat.", type(error).__name__
            )


_doorbell = Doorbell()


def ring() -> None:
    """Ask the workers to send what is due (see :meth:`Doorbell.ring`)."""
    _doorbell.ring()
