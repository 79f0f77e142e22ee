"""Frees recorded frames of where and as what they were recorded: the folder becomes /ROOT, the number of the process 1, and lengths fit again."""

import re
import sys
import urllib.parse

folder = sys.argv[1]
data = sys.stdin.buffer.read()
while data:
    head, _, rest = data.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)content-length: *(\d+)", head).group(1))
    content, data = rest[:length].decode(), rest[length:]
    for spelling in {folder, urllib.parse.quote(folder), folder.replace("/", "\\/"), urllib.parse.quote(folder).replace("/", "\\/")}:
        content = content.replace(spelling, "/ROOT" if "\\/" not in spelling else "\\/ROOT")
    content = re.sub(r'"processId":\s*\d+', '"processId":1', content).encode()
    sys.stdout.buffer.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
