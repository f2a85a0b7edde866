"""Fills in sheets with LibreOffice, headless, as a person would, and stores them.

usage: python3 fill-in-libreoffice.py PLAN.json   (needs python3-uno and soffice)

PLAN.json: [{"open": PATH, "store": PATH, "cells": {"C12": "1249人", ...}}, ...]
Cells are those of the first sheet. A plain number is entered as a number, anything else as text.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    sys.exit("LibreOffice did not start")


def fill(desktop, job):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(job["open"]), "_blank", 0, (option("Hidden", True),))
    sheet = document.Sheets.getByIndex(0)
    for address, text in job["cells"].items():
        cell = sheet.getCellRangeByName(address)
        if re.fullmatch(r"-?\d+(\.\d+)?", text):
            cell.setValue(float(text))
        else:
            cell.setString(text)
    document.calculateAll()
    document.storeToURL(
        uno.systemPathToFileUrl(job["store"]),
        (option("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        jobs = json.load(file)
    pipe = f"hengji-{os.getpid()}"
    with tempfile.TemporaryDirectory() as home:
        office = subprocess.Popen([
            "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            "-env:UserInstallation=" + uno.systemPathToFileUrl(home),
            f"--accept=pipe,name={pipe};urp"])
        try:
            context = connected(pipe)
            desktop = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
            for job in jobs:
                fill(desktop, job)
            try:
                desktop.terminate()
            except Exception:
                pass
            office.wait(60)
        finally:
            if office.poll() is None:
                office.kill()


main()
