import type { CgoModuleRow } from './row.js';

/** Windows, input and games. */
export const desktopModules: readonly CgoModuleRow[] = [
  {
    modules: ['github.com/hajimehoshi/ebiten'],
    kind: 'system-library',
    debian13: {
      build: [
        'libx11-dev',
        'libxcursor-dev',
        'libxrandr-dev',
        'libxinerama-dev',
        'libxi-dev',
        'libxxf86vm-dev',
        'libgl1-mesa-dev',
        'libasound2-dev',
      ],
      run: ['libgl1', 'libx11-6', 'libasound2t64'],
    },
    debian12: {
      build: [
        'libx11-dev',
        'libxcursor-dev',
        'libxrandr-dev',
        'libxinerama-dev',
        'libxi-dev',
        'libxxf86vm-dev',
        'libgl1-mesa-dev',
        'libasound2-dev',
      ],
      run: ['libgl1', 'libx11-6', 'libasound2'],
    },
    alpine: {
      build: [
        'libx11-dev',
        'libxcursor-dev',
        'libxrandr-dev',
        'libxinerama-dev',
        'libxi-dev',
        'libxxf86vm-dev',
        'mesa-dev',
        'alsa-lib-dev',
      ],
      run: ['mesa-gl', 'libx11', 'alsa-lib'],
    },
    static: 'links shared libraries of the desktop',
    note: 'A desktop program: rarely belongs in an image.',
  },
  {
    modules: ['fyne.io/fyne', 'github.com/go-gl/glfw', 'github.com/go-gl/gl'],
    kind: 'system-library',
    debian13: { build: ['libgl1-mesa-dev', 'xorg-dev', 'libxkbcommon-dev'], run: ['libgl1', 'libx11-6'] },
    alpine: {
      build: [
        'mesa-dev',
        'libx11-dev',
        'libxcursor-dev',
        'libxrandr-dev',
        'libxinerama-dev',
        'libxi-dev',
        'libxxf86vm-dev',
      ],
      run: ['mesa-gl', 'libx11'],
    },
    static: 'links shared libraries of the desktop',
  },
  {
    modules: ['github.com/gotk3/gotk3', 'github.com/diamondburned/gotk4/pkg'],
    kind: 'system-library',
    debian13: { build: ['libgtk-3-dev'], run: ['libgtk-3-0t64'] },
    debian12: { build: ['libgtk-3-dev'], run: ['libgtk-3-0'] },
    alpine: { build: ['gtk+3.0-dev'], run: ['gtk+3.0'] },
    static: 'links shared libraries of the desktop',
  },
  {
    modules: ['github.com/webview/webview_go', 'github.com/wailsapp/wails'],
    kind: 'system-library',
    debian13: { build: ['libgtk-3-dev', 'libwebkit2gtk-4.1-dev'], run: ['libwebkit2gtk-4.1-0'] },
    alpine: { build: ['gtk+3.0-dev', 'webkit2gtk-4.1-dev'], run: ['webkit2gtk-4.1'] },
    static: 'links shared libraries of the desktop',
  },
  {
    modules: ['github.com/veandco/go-sdl2'],
    kind: 'system-library',
    debian13: { build: ['libsdl2-dev'], run: ['libsdl2-2.0-0'] },
    alpine: { build: ['sdl2-dev'], run: ['sdl2'] },
    static: 'links shared libraries of the desktop',
    note: 'Newer Alpine releases ship sdl2-compat; tag static with bundled libraries exists.',
  },
  {
    modules: ['github.com/go-vgo/robotgo', 'github.com/robotn/gohook'],
    kind: 'system-library',
    debian13: {
      build: ['libx11-dev', 'libxtst-dev', 'libxkbcommon-dev'],
      run: ['libx11-6', 'libxtst6', 'libxkbcommon0'],
    },
    alpine: {
      build: ['libx11-dev', 'libxtst-dev', 'libxkbcommon-dev'],
      run: ['libx11', 'libxtst', 'libxkbcommon'],
    },
    static: 'links shared libraries of the desktop',
  },
  {
    modules: ['github.com/getlantern/systray'],
    kind: 'system-library',
    debian13: {
      build: ['libgtk-3-dev', 'libayatana-appindicator3-dev'],
      run: ['libgtk-3-0t64', 'libayatana-appindicator3-1'],
    },
    debian12: {
      build: ['libgtk-3-dev', 'libayatana-appindicator3-dev'],
      run: ['libgtk-3-0', 'libayatana-appindicator3-1'],
    },
    alpine: {
      build: ['gtk+3.0-dev', 'libayatana-appindicator-dev'],
      run: ['gtk+3.0', 'libayatana-appindicator'],
    },
    static: 'links shared libraries of the desktop',
    pureGo: ['fyne.io/systray'],
  },
];
