/* Lets one operation on the files of a folder fail, or ends the process at it. Preloaded by reliability/run.
 *
 * FAULT_FOLDER  the folder; everything else is left alone
 * FAULT_OPERATIONS  those that count: open,write,fsync,rename,unlink,close
 * FAULT_AT      at which of them, from 1 on; 0 counts only
 * FAULT_KIND    KILL, TERM, INT, or the name of an error; FAULT_EVER=1 lets all later ones fail too
 * FAULT_LOG     gets a line for each, which is how they are counted
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int count;

static int within(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int fd_within(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return within(path);
}

static void tell(const char *operation, const char *path) {
  const char *log = getenv("FAULT_LOG");
  if (!log) return;
  char line[PATH_MAX + 32];
  int length = snprintf(line, sizeof line, "%s %s\n", operation, path);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (fd < 0) return;
  syscall(SYS_write, fd, line, (size_t)length);
  syscall(SYS_close, fd);
}

static int error_of(const char *kind) {
  if (!strcmp(kind, "ENOSPC")) return ENOSPC;
  if (!strcmp(kind, "EACCES")) return EACCES;
  return EIO;
}

/* Whether the operation is to fail; errno is set then. */
static int fails(const char *operation, const char *path) {
  const char *operations = getenv("FAULT_OPERATIONS"), *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  if (!operations || !at || !kind || !strstr(operations, operation)) return 0;
  pthread_mutex_lock(&lock);
  int number = ++count;
  pthread_mutex_unlock(&lock);
  tell(operation, path);
  int wanted = atoi(at);
  if (wanted == 0 || number < wanted || (number > wanted && !getenv("FAULT_EVER"))) return 0;
  int signal = !strcmp(kind, "KILL") ? SIGKILL : !strcmp(kind, "TERM") ? SIGTERM : !strcmp(kind, "INT") ? SIGINT : 0;
  if (signal) {
    if (number == wanted) kill(getpid(), signal);
    return 0;
  }
  errno = error_of(kind);
  return 1;
}

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)
#define ON_FD(name, type, operation, parameters, arguments)       \
  type name parameters {                                           \
    REAL(name);                                                    \
    char path[PATH_MAX];                                           \
    int saved = errno;                                             \
    if (fd_within(fd, path) && fails(operation, path)) return -1;  \
    errno = saved;                                                 \
    return real arguments;                                         \
  }
#define ON_PATH(name, operation, parameters, arguments, path)      \
  int name parameters {                                            \
    REAL(name);                                                    \
    if (within(path) && fails(operation, path)) return -1;         \
    return real arguments;                                         \
  }

ON_FD(write, ssize_t, "write", (int fd, const void *bytes, size_t length), (fd, bytes, length))
ON_FD(pwrite64, ssize_t, "write", (int fd, const void *bytes, size_t length, off64_t offset), (fd, bytes, length, offset))
ON_FD(writev, ssize_t, "write", (int fd, const struct iovec *parts, int number), (fd, parts, number))
ON_FD(fsync, int, "fsync", (int fd), (fd))
ON_FD(fdatasync, int, "fsync", (int fd), (fd))
ON_FD(close, int, "close", (int fd), (fd))
ON_PATH(rename, "rename", (const char *from, const char *to), (from, to), to)
ON_PATH(unlink, "unlink", (const char *path), (path), path)

static int opened(const char *name, const char *path, int flags, mode_t mode) {
  int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
  if (within(path) && fails("open", path)) return -1;
  return real(path, flags, mode);
}

#define OPEN(name)                                                 \
  int name(const char *path, int flags, ...) {                     \
    va_list arguments;                                             \
    va_start(arguments, flags);                                    \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0; \
    va_end(arguments);                                             \
    return opened(#name, path, flags, mode);                       \
  }
OPEN(open)
OPEN(open64)
