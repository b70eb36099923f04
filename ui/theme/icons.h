// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of the console: one hand-drawn set in resources/icons, 24 units wide with lines of 1.5, drawn in one colour
// that is chosen when they are painted. Thread: GUI.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <optional>

namespace wingman::ui {

enum class Icon : quint8 {
    Home,
    Fleet,
    Workloads,
    Deployments,
    Resources,
    Runbooks,
    Health,
    Audit,
    Secrets,
    Repositories,
    Settings,
    Search,
    Filter,
    Columns,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    ChevronLeft,
    Close,
    Check,
    Warning,
    Error,
    Info,
    Question,
    Restart,
    Start,
    Stop,
    Pause,
    Resume,
    Kill,
    Remove,
    Rename,
    Logs,
    Terminal,
    Copy,
    External,
    Bell,
    User,
    Shield,
    Chain,
    Clock,
    Server,
    Container,
    Machine,
    Image,
    Volume,
    Network,
    Key,
    Lock,
    Unlock,
    Plus,
    Minus,
    More,
    Refresh,
    Download,
    Wrap,
    Follow,
    Undo,
    Play,
    Doctor,
    Tray,
    Keyboard,
    Help,
    Sun,
    Moon,
    Group,
    Pin,
    Eye,
    EyeOff,
    Plug,
    Unplugged,
    Flag,
    Camera,
    Archive,
    Move,
    Resize
};

/// All of them, in the order of the enumeration.
QList<Icon> allIcons();
/// The file's name without ending, below resources/icons.
QString fileNameOf(Icon icon);

/// Paints itself in the text colour of the palette it is drawn with (that of the widget where one is painted on, else
/// the application's): faint where disabled.
QIcon icon(Icon icon);
/// Which of the set a QIcon is, so that a style can paint it in the colour of the text beside it.
std::optional<Icon> iconOf(const QIcon &icon);
/// `size` in device-independent pixels. Kept in QPixmapCache.
QPixmap pixmap(Icon icon, const QColor &color, int size, qreal devicePixelRatio);

/// The product's own: in colour, for windows and the tray's neighbours.
QIcon applicationIcon();
/// The product's sign in one colour, for the tray and the window's corner.
QPixmap symbol(const QColor &color, int size, qreal devicePixelRatio);

} // namespace wingman::ui
