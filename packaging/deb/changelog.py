#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a Debian change log made of the releases of an AppStream metainfo file."""
import datetime
import sys
import textwrap
import xml.etree.ElementTree as xml

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entry(release, contact):
    day = datetime.datetime.strptime(release.get("date"), "%Y-%m-%d")
    lines = [f"vigie ({release.get('version')}) stable; urgency=medium", ""]
    for item in release.iter():
        if item.tag in ("p", "li") and item.get(LANGUAGE) is None:
            text = " ".join(item.text.split())
            lines += textwrap.wrap(text, 78, initial_indent="  * ", subsequent_indent="    ")
    lines += ["", f" -- {contact}  {day:%a, %d %b %Y} 12:00:00 +0000", ""]
    return "\n".join(lines)


for release in xml.parse(sys.argv[1]).getroot().find("releases"):
    print(entry(release, sys.argv[2]))
