#include "pseudo_terminal.h"

#include <pty.h>
#include <stddef.h>

int pseudo_terminal_open(int *master, int *device, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return openpty(master, device, NULL, NULL, &size);
}
