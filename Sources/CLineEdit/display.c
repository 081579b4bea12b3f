#define _GNU_SOURCE
// Where the line stands on the screen. libedit keeps that to itself, and loses it when the window is resized or
// anything else is printed, so it is worked out again from the text.
#include <limits.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>
#include <wctype.h>

#include "editor.h"

bool line_edit_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  *columns = known ? size.ws_col : 80;
  *rows = known && size.ws_row > 0 ? size.ws_row : 24;
  return known;
}

static locale_t utf8;

static void make_utf8(void) {
  utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
}

int line_edit_width(unsigned character) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, make_utf8);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  int width = wcwidth((wchar_t)character);
  if (before) uselocale(before);
  return width;
}

struct position {
  int row, column, columns;
};

// As libedit draws: tabs to every eighth column, ^X for control characters, \U+XXXX for what cannot be printed.
static int drawn_width(wchar_t character, int column) {
  if (character == L'\t') return 8 - column % 8;
  if (iswcntrl((wint_t)character)) return 2;
  int width = line_edit_width((unsigned)character);
  return width >= 0 ? width : character > 0xFFFF ? 8 : 7;
}

static void advance(struct position *position, wchar_t character) {
  if (character == L'\n') {
    position->row++;
    position->column = 0;
    return;
  }
  int width = drawn_width(character, position->column);
  if (position->column + width > position->columns) {  // a wide character does not fit in the last column
    position->row++;
    position->column = 0;
  }
  position->column += width;
  if (position->column >= position->columns) {
    position->row++;
    position->column = 0;
  }
}

static void advance_over_prompt(struct position *position, const char *prompt) {
  mbstate_t state = {0};
  bool escaped = false;
  while (*prompt) {
    wchar_t character;
    size_t length = mbrtowc(&character, prompt, strlen(prompt), &state);
    if (length == 0 || length > MB_LEN_MAX) return;
    prompt += length;
    if (character == L'\1') {
      escaped = !escaped;
    } else if (!escaped) {
      advance(position, character);
    }
  }
}

// The row, from the first of the prompt, at which the line stands before a place.
static int row_at(line_edit *editor, const wchar_t *place) {
  struct position position = {0};
  int rows;
  line_edit_terminal_size(fileno(editor->output), &position.columns, &rows);
  advance_over_prompt(&position, editor->search_prompt ? editor->search_prompt : editor->prompt);
  const LineInfoW *line = el_wline(editor->libedit);
  for (const wchar_t *next = line->buffer; next < place; next++) advance(&position, *next);
  return position.row;
}

static int cursor_row(line_edit *editor) { return row_at(editor, el_wline(editor->libedit)->cursor); }

// libedit keeps as many rows of what it has drawn as the window has, but moves its cursor beyond them when the line is
// longer, and writes there. So it is told of more rows than any line takes. It goes from row to row by relative steps,
// and the terminal scrolls by itself.
static void tell_rows(line_edit *editor) {
  enum { to_spare = 64 };
  int columns, rows, needed = row_at(editor, el_wline(editor->libedit)->lastchar) + 1;
  line_edit_terminal_size(fileno(editor->output), &columns, &rows);
  editor->rows = (rows > needed ? rows : needed) + to_spare;
  char text[16];
  snprintf(text, sizeof text, "%d", editor->rows);
  el_set(editor->libedit, EL_SETTC, "li", text, NULL);
}

void editor_take_size(line_edit *editor) {
  el_resize(editor->libedit);
  tell_rows(editor);
}

void editor_make_room(line_edit *editor) {
  enum { least = 8 };
  if (row_at(editor, el_wline(editor->libedit)->lastchar) + least < editor->rows) return;
  editor_erase(editor);
  tell_rows(editor);
  editor_draw(editor);
}

void editor_erase(line_edit *editor) {
  int row = cursor_row(editor);
  fputc('\r', editor->output);
  if (row > 0) fprintf(editor->output, "\033[%dA", row);
  fputs("\033[J", editor->output);
  fflush(editor->output);
}

void editor_draw(line_edit *editor) {
  el_set(editor->libedit, EL_REFRESH);
}

void editor_step_below(line_edit *editor) {
  const LineInfoW *line = el_wline(editor->libedit);
  int behind = (int)(line->lastchar - line->cursor);
  editor_erase(editor);
  el_cursor(editor->libedit, behind);
  editor_draw(editor);
  el_cursor(editor->libedit, -behind);
  fputs("\r\n", editor->output);
  fflush(editor->output);
}

void line_edit_show(line_edit *editor, const char *text) {
  editor_step_below(editor);
  fputs(text, editor->output);
  fflush(editor->output);
  editor_draw(editor);
}
