// An editor on the standard streams, for random keys: what it does is of no account, only that it ends well.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "line_edit.h"

// Lists, completes or beeps, by the length of the line.
static line_edit_completed complete(void *context, line_edit *editor, const char *line, size_t length, size_t cursor) {
  (void)context;
  (void)line;
  switch (length % 3) {
    case 0: line_edit_show(editor, "松江区  高新技术企业\n浦东新区  a\n"); return LINE_EDIT_LISTED;
    case 1: line_edit_replace(editor, 0, cursor, "研发投入强度 "); return LINE_EDIT_CHANGED;
    default: return LINE_EDIT_UNCHANGED;
  }
}

int main(int count, char **words) {
  // Between two lines the terminal makes signals of these keys.
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  if (!line_edit_use_utf8()) return 2;
  line_edit *editor = line_edit_open("torture", 0, 1, "xterm", count > 1 ? words[1] : "/dev/null", complete, NULL);
  if (!editor) return 3;
  line_edit_set_search_words(editor, "查历史", "查不到");
  line_edit_remember(editor, "list --region 松江区");
  line_edit_remember(editor, "check 2021年松江区高新技术企业达2000家\nsecond line");
  const char *line;
  size_t length;
  line_edit_ending ending;
  while ((ending = line_edit_read(editor, "\1\033[1;36m\1核数>\1\033[0m\1 ", &line, &length)) != LINE_EDIT_END)
    if (ending == LINE_EDIT_LINE) line_edit_remember(editor, line);
  line_edit_close(editor);
  return 0;
}
