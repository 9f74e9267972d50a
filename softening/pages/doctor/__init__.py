"""`manage.py doctor`: what is wrong with this Softening, and how to mend it.

An examination is a function that returns a Diagnosis. It leaves nothing behind, shows no password and no person's address.
``rounds.py`` lists them and sees to it that none can fail, or keep a person waiting, for all.
"""
