"""Saying a draft differently by a language model that the person named; without one nothing of this is reached.

``request`` builds what would be sent, ``endpoint`` and ``client`` take it there and nowhere else, ``accept`` reads
what comes back. No model is imported here and no row is touched.
"""
