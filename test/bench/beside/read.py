"""Reads every cell of a workbook, as a script of a finance department would; prints the sum of the numbers in cents."""
import sys

from openpyxl import load_workbook

cents = 0
book = load_workbook(sys.argv[1], read_only=True, data_only=True)
for sheet in book:
    for row in sheet.iter_rows(min_row=2, min_col=8, max_col=12, values_only=True):
        for value in row:
            if isinstance(value, (int, float)):
                cents += round(value * 100)
print(cents)
