// For tests: the functions that make a pseudo-terminal are not visible from Swift.
#pragma once

/// Opens both ends of a pseudo-terminal of a size; -1 if the system has none left.
int pseudo_terminal_open(int *master, int *device, unsigned short columns, unsigned short rows);
