// The functions that keys run, and the keys.
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

// A newline is pushed, as libedit takes an empty line from a function for the end of input.
static unsigned char interrupt(EditLine *libedit, int key) {
  (void)key;
  const LineInfoW *line = el_wline(libedit);
  el_cursor(libedit, (int)(line->lastchar - line->cursor));
  el_insertstr(libedit, "^C");
  editor_of(libedit)->interrupted = true;
  el_wpush(libedit, L"\n");
  return CC_REFRESH;
}

static unsigned char suspend(EditLine *libedit, int key) {
  (void)key;
  line_edit *editor = editor_of(libedit);
  editor_step_below(editor);
  editor_paste_mode(editor, false);
  el_set(libedit, EL_PREP_TERM, 0);
  kill(0, SIGTSTP);  // the whole group, as the terminal does
  signals_note_continue();
  return CC_NORM;
}

static unsigned char delete_or_end(EditLine *libedit, int key) {
  (void)key;
  const LineInfoW *line = el_wline(libedit);
  if (line->lastchar == line->buffer) return CC_EOF;
  if (line->cursor == line->lastchar) return CC_ERROR;
  el_cursor(libedit, 1);
  el_deletestr(libedit, 1);
  return CC_REFRESH;
}

static unsigned char complete(EditLine *libedit, int key) {
  (void)key;
  line_edit *editor = editor_of(libedit);
  const LineInfo *line = el_line(libedit);
  size_t length = (size_t)(line->lastchar - line->buffer), cursor = (size_t)(line->cursor - line->buffer);
  switch (editor->complete(editor->context, editor, line->buffer, length, cursor)) {
    case LINE_EDIT_CHANGED: return CC_REFRESH;
    case LINE_EDIT_LISTED: return CC_NORM;
    case LINE_EDIT_UNCHANGED: break;
  }
  return CC_ERROR;
}

static int characters(const char *start, const char *end) {
  int count = 0;
  for (; start < end; start++) count += ((unsigned char)*start & 0xC0) != 0x80;
  return count;
}

void line_edit_replace(line_edit *editor, size_t start, size_t end, const char *text) {
  const LineInfo *line = el_line(editor->libedit);
  size_t length = (size_t)(line->lastchar - line->buffer);
  if (start > end || end > length) return;
  int cursor = characters(line->buffer, line->cursor);
  int first = characters(line->buffer, line->buffer + start), last = characters(line->buffer, line->buffer + end);
  el_cursor(editor->libedit, last - cursor);
  el_deletestr(editor->libedit, last - first);
  el_insertstr(editor->libedit, text);
}

void editor_add_functions(EditLine *libedit) {
  el_set(libedit, EL_ADDFN, "drop-line", "Drop the line", interrupt);
  el_set(libedit, EL_ADDFN, "suspend", "Suspend the program", suspend);
  el_set(libedit, EL_ADDFN, "delete-or-end", "Delete the next character, or end the input", delete_or_end);
  el_set(libedit, EL_ADDFN, "complete", "Complete the word", complete);
  el_set(libedit, EL_ADDFN, "undo", "Undo the last change", editor_undo);
  el_set(libedit, EL_ADDFN, "search-history", "Search the history as you type", editor_search);
}

struct binding {
  const char *key, *function;
};

static const struct binding everywhere[] = {
    {"^C", "drop-line"}, {"^Z", "suspend"}, {"^D", "delete-or-end"}, {"^I", "complete"}, {"^R", "search-history"},
    {"^_", "undo"},
};

static const struct binding sequences[] = {
    {"\\e[H", "ed-move-to-beg"},     {"\\e[F", "ed-move-to-end"},     {"\\eOH", "ed-move-to-beg"},
    {"\\eOF", "ed-move-to-end"},     {"\\e[1~", "ed-move-to-beg"},    {"\\e[4~", "ed-move-to-end"},
    {"\\e[3~", "ed-delete-next-char"}, {"\\e[1;5C", "em-next-word"},  {"\\e[1;5D", "ed-prev-word"},
    {"\\e[A", "ed-prev-history"},    {"\\e[B", "ed-next-history"},
};

// libedit's own commands, typed at a prompt of theirs: an empty one reads a word that is not there and crashes.
static void unbind_commands(EditLine *libedit, bool vi) {
  if (vi) {
    el_set(libedit, EL_BIND, "-a", ":", "ed-unassigned", NULL);
  } else {
    el_set(libedit, EL_BIND, "\\ex", "ed-unassigned", NULL);
    el_set(libedit, EL_BIND, "\\eX", "ed-unassigned", NULL);
  }
}

void editor_bind_keys(EditLine *libedit) {
  for (size_t index = 0; index < sizeof everywhere / sizeof everywhere[0]; index++) {
    el_set(libedit, EL_BIND, everywhere[index].key, everywhere[index].function, NULL);
    el_set(libedit, EL_BIND, "-a", everywhere[index].key, everywhere[index].function, NULL);
  }
  // In the insert map of vi, Escape must stay a key of its own and not become a prefix.
  const char *editing = "";
  el_get(libedit, EL_EDITOR, &editing);
  bool vi = editing && strcmp(editing, "vi") == 0;
  unbind_commands(libedit, vi);
  if (vi) el_set(libedit, EL_BIND, "-a", "u", "undo", NULL);
  for (size_t index = 0; index < sizeof sequences / sizeof sequences[0]; index++) {
    if (vi)
      el_set(libedit, EL_BIND, "-a", sequences[index].key, sequences[index].function, NULL);
    else
      el_set(libedit, EL_BIND, sequences[index].key, sequences[index].function, NULL);
  }
}
