#include "line_edit.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

enum { history_size = 2000 };

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool line_edit_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (is_utf8()) return true;
  // libedit reads a prompt that it cannot decode through a null pointer.
  setlocale(LC_CTYPE, "C.UTF-8");
  if (!is_utf8()) setlocale(LC_CTYPE, "en_US.UTF-8");
  return is_utf8();
}

line_edit *editor_of(EditLine *libedit) {
  void *editor = NULL;
  el_get(libedit, EL_CLIENTDATA, &editor);
  return editor;
}

static char *current_prompt(EditLine *libedit) {
  line_edit *editor = editor_of(libedit);
  if (!editor) return "";
  return editor->search_prompt ? editor->search_prompt : editor->prompt;
}

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
  if (!file && copy >= 0) close(copy);
  return file;
}

// Optimised insertion and deletion draw wide characters wrongly where lines wrap.
static void draw_plainly(EditLine *libedit) {
  static const char *const capabilities[] = {"dc", "DC", "ic", "IC", "im", "ei"};
  for (size_t index = 0; index < sizeof capabilities / sizeof capabilities[0]; index++)
    el_set(libedit, EL_SETTC, capabilities[index], "", NULL);
}

static bool set_up(line_edit *editor, const char *terminal, const char *settings) {
  EditLine *libedit = editor->libedit;
  el_set(libedit, EL_CLIENTDATA, editor);
  if (el_set(libedit, EL_TERMINAL, terminal) != 0 && el_set(libedit, EL_TERMINAL, "xterm") != 0) return false;
  el_set(libedit, EL_SIGNAL, 0);
  el_set(libedit, EL_PROMPT_ESC, current_prompt, '\1');
  el_set(libedit, EL_HIST, history, editor->history);
  el_set(libedit, EL_EDITOR, "emacs");
  el_set(libedit, EL_BIND, "^W", "ed-delete-prev-word", NULL);  // what other shells do; the settings may change it
  editor_add_functions(libedit);
  el_source(libedit, settings);
  // The settings may reset the key maps and turn signals on, so these come after.
  el_set(libedit, EL_SIGNAL, 0);
  el_set(libedit, EL_SETTY, "-d", "-isig", "-ixon", NULL);
  el_set(libedit, EL_GETCFN, editor_read_character);
  editor_bind_keys(libedit);
  draw_plainly(libedit);
  return true;
}

static bool open_files(line_edit *editor, int input, int output) {
  editor->input = duplicate(input, "r");
  editor->output = duplicate(output, "w");
  editor->errors = fopen("/dev/null", "w");  // libedit complains there of terminals that it does not know
  editor->history = history_init();
  editor->prompt = strdup("");
  line_edit_set_search_words(editor, "search", "not found");
  return editor->input && editor->output && editor->errors && editor->history && editor->prompt && editor->search_word &&
         editor->not_found_word;
}

line_edit *line_edit_open(
    const char *program, int input, int output, const char *terminal, const char *settings,
    line_edit_completer complete, void *context) {
  if (!isatty(input) || !isatty(output)) return NULL;
  line_edit *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->complete = complete;
  editor->context = context;
  if (open_files(editor, input, output)) {
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, history_size);
    history(editor->history, &event, H_SETUNIQUE, 1);
    editor->libedit = el_init(program, editor->input, editor->output, editor->errors);
    if (editor->libedit && set_up(editor, terminal, settings)) return editor;
  }
  line_edit_close(editor);
  return NULL;
}

void line_edit_close(line_edit *editor) {
  if (editor->libedit) el_end(editor->libedit);
  if (editor->history) history_end(editor->history);
  if (editor->input) fclose(editor->input);
  if (editor->output) fclose(editor->output);
  if (editor->errors) fclose(editor->errors);
  free(editor->prompt);
  free(editor->search_prompt);
  free(editor->search_word);
  free(editor->not_found_word);
  free(editor->line);
  editor_undo_free(editor);
  free(editor);
}

static void replace_text(char **text, const char *new_text) {
  char *copy = strdup(new_text);
  if (!copy) return;
  free(*text);
  *text = copy;
}

void line_edit_set_search_words(line_edit *editor, const char *search, const char *not_found) {
  replace_text(&editor->search_word, search);
  replace_text(&editor->not_found_word, not_found);
}

static void forget(line_edit *editor, const char *entry) {
  HistEvent event;
  for (int result = history(editor->history, &event, H_FIRST); result >= 0;
       result = history(editor->history, &event, H_NEXT)) {
    if (strcmp(event.str, entry) != 0) continue;
    history(editor->history, &event, H_DEL, event.num);
    return;
  }
}

void line_edit_remember(line_edit *editor, const char *entry) {
  HistEvent event;
  forget(editor, entry);
  history(editor->history, &event, H_ENTER, entry);
}

static const char *read_text(line_edit *editor, int *count) {
  fflush(NULL);  // what was printed before comes before the prompt
  editor_undo_reset(editor);
  signals_catch();
  editor_take_size(editor);
  // libedit shows the prompt first and only then takes the terminal out of line mode; a Ctrl-D typed between the two
  // would be lost.
  el_set(editor->libedit, EL_PREP_TERM, 1);
  editor_paste_mode(editor, true);
  const char *text = el_gets(editor->libedit, count);
  editor_paste_mode(editor, false);
  signals_release();
  return text;
}

line_edit_ending line_edit_read(line_edit *editor, const char *prompt, const char **line, size_t *length) {
  char *copy = strdup(prompt);
  if (!copy) return LINE_EDIT_END;
  free(editor->prompt);
  editor->prompt = copy;
  editor->interrupted = false;
  int count = 0;
  const char *text = read_text(editor, &count);
  if (editor->interrupted) return LINE_EDIT_INTERRUPTED;
  if (!text || count <= 0) {
    fputs("\n", editor->output);  // what comes next starts a line
    fflush(editor->output);
    return LINE_EDIT_END;
  }
  if (text[count - 1] == '\n') count--;
  free(editor->line);
  editor->line = strndup(text, (size_t)count);
  if (!editor->line) return LINE_EDIT_END;
  *line = editor->line;
  *length = strlen(editor->line);
  return LINE_EDIT_LINE;
}
