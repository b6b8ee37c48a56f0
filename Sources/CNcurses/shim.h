// What Swift cannot import from ncurses: macros, globals and functions with variable arguments. And the handler
// that gives the terminal back when the program crashes, which may only use async-signal-safe functions.
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#undef lines
#undef columns

static inline WINDOW *vigie_stdscr(void) { return stdscr; }
// NULL where initscr would end the program.
static inline SCREEN *vigie_newterm(void) { return newterm(NULL, stdout, stdin); }

static inline int vigie_colors(void) { return COLORS; }
static inline int vigie_color_pairs(void) { return COLOR_PAIRS; }

static inline int vigie_put(int row, int column, attr_t attributes, int pair, const wchar_t *text, int count) {
  wattr_set(stdscr, attributes, 0, &pair);
  return mvwaddnwstr(stdscr, row, column, text, count);
}

static inline int vigie_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background);
}

static inline int vigie_has_capability(const char *name) {
  char *text = tigetstr(name);
  return text != NULL && text != (char *)-1;
}

static inline int vigie_codeset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static inline int vigie_window_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 1;
}

static inline void vigie_tell(const char *sequence) {
  fputs(sequence, stdout);
  fflush(stdout);
}

// Signals that ask for something: their number goes through a pipe to the loop.

static int vigie_signal_pipe[2] = {-1, -1};

static void vigie_note_signal(int number) {
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(vigie_signal_pipe[1], &byte, 1);
  (void)written;
}

static inline void vigie_watch_signal(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = vigie_note_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// Returns the descriptor to read signal numbers from, or -1.
static inline int vigie_open_signal_pipe(void) {
  if (vigie_signal_pipe[0] >= 0) return vigie_signal_pipe[0];
  if (pipe2(vigie_signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return vigie_signal_pipe[0];
}

static inline void vigie_stop_here(void) {
  struct sigaction action, watching;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &watching);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &watching, NULL);
}

// The initial values are needed: Swift does not emit variables that C only declares tentatively.
// Signals of a crash: the terminal is given back first, then whoever handled them before does.

static struct termios vigie_saved_modes = {0};
static char vigie_farewell[256] = {0};
static int vigie_farewell_length = 0;
static volatile sig_atomic_t vigie_must_restore = 0;
static struct sigaction vigie_before[32] = {{{0}}};
static char vigie_crash_stack[65536] = {0};

static void vigie_restore_and_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  if (vigie_must_restore) {
    vigie_must_restore = 0;
    ssize_t written = write(STDOUT_FILENO, vigie_farewell, (size_t)vigie_farewell_length);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &vigie_saved_modes);
  }
  sigaction(number, &vigie_before[number], NULL);
  if (info == NULL || info->si_code <= 0) raise(number);
}

static int vigie_farewell_byte(int byte) {
  if (vigie_farewell_length < (int)sizeof vigie_farewell) vigie_farewell[vigie_farewell_length++] = (char)byte;
  return byte;
}

static inline void vigie_add_to_farewell(const char *capability) {
  char *text = tigetstr(capability);
  if (text != NULL && text != (char *)-1) tputs(text, 1, vigie_farewell_byte);
}

// To be called before ncurses changes the terminal's modes.
static inline void vigie_save_modes(void) { tcgetattr(STDIN_FILENO, &vigie_saved_modes); }

static inline void vigie_prepare_for_crash(void) {
  vigie_farewell_length = 0;
  for (const char *byte = "\033[?2004l"; *byte; byte++) vigie_farewell_byte(*byte);
  vigie_add_to_farewell("sgr0");
  vigie_add_to_farewell("cnorm");
  vigie_add_to_farewell("rmkx");
  vigie_add_to_farewell("rmcup");
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = vigie_crash_stack;
  stack.ss_size = sizeof vigie_crash_stack;
  sigaltstack(&stack, NULL);
  const int numbers[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
  for (unsigned index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = vigie_restore_and_crash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(numbers[index], &action, &vigie_before[numbers[index]]);
  }
}

static inline void vigie_set_must_restore(int yes) { vigie_must_restore = yes; }
