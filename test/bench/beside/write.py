"""Writes the cells of a file with one JSON row a line, sheets parted by their names; values only."""
import json
import sys

from openpyxl import Workbook

book = Workbook(write_only=True)
sheet = None
with open(sys.argv[1], encoding="utf8") as lines:
    for line in lines:
        row = json.loads(line)
        if isinstance(row, str):
            sheet = book.create_sheet(row)
        else:
            sheet.append(row)
book.save(sys.argv[2])
