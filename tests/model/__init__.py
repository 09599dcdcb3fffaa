"""The rules a second time, naively, as an oracle for the library. See `README.md`."""
