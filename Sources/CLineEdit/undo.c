// Undoing changes of the line, one after the other, in every key map. libedit undoes only in vi's, and only once.
#include <stdlib.h>
#include <wchar.h>

#include "editor.h"

enum { most_states = 64, most_typed_at_once = 20 };

struct state {
  wchar_t *text;
  size_t length, cursor;
};

struct undo {
  struct state current, before[most_states];
  size_t count;
  int typed;  // how many characters in a row were typed since the last state
};

static void release(struct state *state) {
  free(state->text);
  *state = (struct state){0};
}

void editor_undo_reset(line_edit *editor) {
  if (!editor->undo) editor->undo = calloc(1, sizeof *editor->undo);
  if (!editor->undo) return;
  release(&editor->undo->current);
  while (editor->undo->count > 0) release(&editor->undo->before[--editor->undo->count]);
  editor->undo->typed = 0;
}

void editor_undo_free(line_edit *editor) {
  if (editor->undo) editor_undo_reset(editor);
  free(editor->undo);
}

static void push(struct undo *undo, struct state state) {
  if (undo->count == most_states) {
    release(&undo->before[0]);
    for (size_t index = 1; index < most_states; index++) undo->before[index - 1] = undo->before[index];
    undo->count--;
  }
  undo->before[undo->count++] = state;
}

// Characters typed one after the other are undone together.
void editor_undo_note(line_edit *editor) {
  struct undo *undo = editor->undo;
  if (!undo || editor->search_prompt) return;
  const LineInfoW *line = el_wline(editor->libedit);
  size_t length = (size_t)(line->lastchar - line->buffer), cursor = (size_t)(line->cursor - line->buffer);
  struct state *current = &undo->current;
  if (length == current->length && (length == 0 || wmemcmp(line->buffer, current->text, length) == 0)) {
    current->cursor = cursor;
    return;
  }
  wchar_t *copy = malloc((length + 1) * sizeof *copy);
  if (!copy) return;
  wmemcpy(copy, line->buffer, length);
  copy[length] = L'\0';
  bool typed = length == current->length + 1 && cursor == current->cursor + 1;
  if (typed && undo->typed > 0 && undo->typed < most_typed_at_once) {
    release(current);
    undo->typed++;
  } else {
    push(undo, *current);
    undo->typed = typed ? 1 : 0;
  }
  *current = (struct state){copy, length, cursor};
}

unsigned char editor_undo(EditLine *libedit, int key) {
  (void)key;
  struct undo *undo = editor_of(libedit)->undo;
  if (!undo || undo->count == 0) return CC_ERROR;
  struct state state = undo->before[--undo->count];
  const LineInfoW *line = el_wline(libedit);
  int length = (int)(line->lastchar - line->buffer);
  el_cursor(libedit, (int)(line->lastchar - line->cursor));
  el_deletestr(libedit, length);
  if (state.length > 0) el_winsertstr(libedit, state.text);
  el_cursor(libedit, (int)state.cursor - (int)state.length);
  release(&undo->current);
  undo->current = state;
  undo->typed = 0;
  return CC_REFRESH;
}
