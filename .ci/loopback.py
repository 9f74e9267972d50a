"""Brings up the loopback of a new network namespace, where there may be no `ip` command."""

import fcntl
import socket
import struct

_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 0x1

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
    request = struct.pack("16sh", b"lo", 0) + bytes(22)
    flags = struct.unpack_from("16sh", fcntl.ioctl(line, _GET_FLAGS, request))[1]
    fcntl.ioctl(line, _SET_FLAGS, struct.pack("16sh", b"lo", flags | _UP) + bytes(22))
