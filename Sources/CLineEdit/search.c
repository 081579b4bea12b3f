#define _GNU_SOURCE
// Incremental search through the history. libedit's own takes a Chinese character for the key of its low byte and stops.
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include "editor.h"

enum { control_c = 3, control_g = 7, backspace = 8, control_r = 18, control_s = 19, rubout = 127 };

struct search {
  line_edit *editor;
  wchar_t pattern[128];
  size_t length;
  int match;  // how many entries back; -1 before the first match
  bool found;
};

// The entry so many back from the newest, or null.
static const char *entry(line_edit *editor, int back) {
  HistEvent event;
  int result = history(editor->history, &event, H_FIRST);
  while (result >= 0 && back-- > 0) result = history(editor->history, &event, H_NEXT);
  return result < 0 ? NULL : event.str;
}

static void pattern_bytes(const struct search *search, char *bytes, size_t capacity) {
  size_t length = wcstombs(bytes, search->pattern, capacity - 1);
  bytes[length == (size_t)-1 ? 0 : length] = '\0';
}

// Whether an entry is what is shown already, entered another time.
static bool repeats(const struct search *search, const char *text, int back) {
  if (search->match < 0 || search->match == back) return false;
  const LineInfo *line = el_line(search->editor->libedit);
  size_t length = (size_t)(line->lastchar - line->buffer);
  return strlen(text) == length && memcmp(text, line->buffer, length) == 0;
}

// Looks for the pattern from `back` on, towards older entries (step 1) or newer ones (step -1).
static void look(struct search *search, int back, int step) {
  char pattern[sizeof search->pattern];
  pattern_bytes(search, pattern, sizeof pattern);
  search->found = search->length == 0;
  const char *text;
  for (; !search->found && back >= 0 && (text = entry(search->editor, back)); back += step) {
    if (strstr(text, pattern) && !repeats(search, text, back)) {
      search->match = back;
      search->found = true;
    }
  }
}

static void replace_line(EditLine *libedit, const wchar_t *text) {
  const LineInfoW *line = el_wline(libedit);
  int length = (int)(line->lastchar - line->buffer);
  el_cursor(libedit, (int)(line->lastchar - line->cursor));
  el_deletestr(libedit, length);
  el_winsertstr(libedit, text);
}

static void show_entry(line_edit *editor, const char *text) {
  size_t size = strlen(text) + 1;
  wchar_t *wide = calloc(size, sizeof *wide);
  if (wide && mbstowcs(wide, text, size) != (size_t)-1) replace_line(editor->libedit, wide);
  free(wide);
}

static void draw(struct search *search) {
  line_edit *editor = search->editor;
  char pattern[sizeof search->pattern];
  pattern_bytes(search, pattern, sizeof pattern);
  editor_erase(editor);
  free(editor->search_prompt);
  editor->search_prompt = NULL;
  if (asprintf(&editor->search_prompt, "(%s)“%s”: ", search->found ? editor->search_word : editor->not_found_word, pattern) < 0)
    editor->search_prompt = NULL;
  const char *text = search->match >= 0 ? entry(editor, search->match) : NULL;
  if (text) show_entry(editor, text);
  editor_draw(editor);
}

static void finish(struct search *search, const wchar_t *restored) {
  line_edit *editor = search->editor;
  editor_erase(editor);
  free(editor->search_prompt);
  editor->search_prompt = NULL;
  if (restored) replace_line(editor->libedit, restored);
  editor_draw(editor);
}

// Edits the pattern or moves to another match; false if the key ends the search.
static bool take_key(struct search *search, wchar_t key) {
  const size_t room = sizeof search->pattern / sizeof search->pattern[0] - 1;
  if (key == control_r) {
    look(search, search->match + 1, 1);
  } else if (key == control_s) {
    look(search, search->match - 1, -1);
  } else if (key == backspace || key == rubout) {
    if (search->length > 0) search->pattern[--search->length] = L'\0';
    look(search, 0, 1);
  } else if (!iswcntrl((wint_t)key)) {
    if (search->length < room) search->pattern[search->length++] = key;
    search->pattern[search->length] = L'\0';
    look(search, search->match < 0 ? 0 : search->match, 1);
  } else {
    return false;
  }
  return true;
}

unsigned char editor_search(EditLine *libedit, int key) {
  (void)key;
  struct search search = {.editor = editor_of(libedit), .match = -1, .found = true};
  const LineInfoW *line = el_wline(libedit);
  size_t length = (size_t)(line->lastchar - line->buffer);
  wchar_t *before = calloc(length + 1, sizeof *before);
  if (!before) return CC_ERROR;
  wmemcpy(before, line->buffer, length);
  wchar_t typed = 0;
  do {
    draw(&search);
    if (el_wgetc(libedit, &typed) != 1) typed = control_g;
  } while (take_key(&search, typed));
  bool cancelled = typed == control_g || typed == control_c;
  finish(&search, cancelled ? before : NULL);
  free(before);
  if (!cancelled) el_wpush(libedit, (wchar_t[]){typed, L'\0'});  // the key that ended the search does its own work
  return CC_NORM;
}
