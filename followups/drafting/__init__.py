"""The words of a follow-up: what is known, what is written from it, and what is checked before it leaves.

Pure: no model, no database, no request. ``facts`` is what is really known, ``compose`` turns it into a draft with
visible gaps, ``checks`` reads any text once more, drafted or typed.
"""
