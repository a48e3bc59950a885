/**
 * File name of a shared library · Debian package that brings it on trixie · on bookworm where that differs; a hyphen
 * where the release has none. A name alone: the package is called as Debian's policy says; `t64`: the same with that
 * ending on trixie. Made by scripts/knowledge/library-packages.js; do not edit.
 */
export const libraryPackageRows = `
libBrokenLocale.so.1 libc6
libEGL.so.1
libFLAC.so.12 - libflac12
libFLAC.so.14 libflac14 -
libFcitx5Config.so.6
libFcitx5Core.so.7
libFcitx5Utils.so.2
libGKS.so.0 libgr-framework0 -
libGL.so.1
libGLESv2.so.2 libgles2
libGLEW.so.2.2
libGLU.so.1 libglu1-mesa
libGLX.so.0
libGR.so.0 libgr-framework0 -
libGR3.so.0 libgr-framework0 -
libGR3platform.so.0 libgr-framework0 -
libGRM.so.0 libgr-framework0 -
libGeoIP.so.1 t64
libGlacier2++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libGlacier2.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libGlacier2CryptPermissionsVerifier.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libGrantlee_Templates.so.5 - libgrantlee-templates5
libICE.so.6
libIce++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIce.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceBT++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceBT.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceBox++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceBox.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceDB.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceDiscovery++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceDiscovery.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceGrid++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceGrid.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceLocatorDiscovery++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceLocatorDiscovery.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIcePatch2.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceSSL++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceSSL.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceStorm++11.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceStorm.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIceXML.so.37 libzeroc-ice3.7t64 libzeroc-ice3.7
libIex-3_1.so.30 libopenexr-3-1-30
libIlmThread-3_1.so.30 libopenexr-3-1-30
libImath-3_1.so.29 t64
libImlib2.so.1 libimlib2t64 libimlib2
libKDEGames6.so.6 libkdegames6-6 -
libKF5Activities.so.5 - libkf5activities5
libKF5AkonadiContact.so.5 - libkf5akonadicontact5
libKF5AkonadiMime.so.5 - libkf5akonadimime5
libKF5Archive.so.5
libKF5AuthCore.so.5 - libkf5authcore5
libKF5Bookmarks.so.5 - libkf5bookmarks5
libKF5CalendarUtils.so.5 - libkf5calendarutils5
libKF5Codecs.so.5
libKF5Completion.so.5
libKF5ConfigCore.so.5
libKF5ConfigGui.so.5
libKF5ConfigWidgets.so.5
libKF5Contacts.so.5 - libkf5contacts5
libKF5CoreAddons.so.5
libKF5Crash.so.5
libKF5DBusAddons.so.5
libKF5Declarative.so.5
libKF5FileMetaData.so.3 - libkf5filemetadata3
libKF5GlobalAccel.so.5 - libkf5globalaccel5
libKF5GuiAddons.so.5
libKF5Holidays.so.5 - libkf5holidays5
libKF5I18n.so.5
libKF5IconThemes.so.5
libKF5IdentityManagement.so.5 - libkf5identitymanagement5
libKF5IdleTime.so.5 - libkf5idletime5
libKF5ItemModels.so.5 - libkf5itemmodels5
libKF5ItemViews.so.5
libKF5JobWidgets.so.5
libKF5KCMUtils.so.5 - libkf5kcmutils5
libKF5KDEGames.so.7 - libkf5kdegames7
libKF5KIOCore.so.5
libKF5KIOFileWidgets.so.5 - libkf5kiofilewidgets5
libKF5KIOGui.so.5
libKF5KIOWidgets.so.5
libKF5Libkdepim.so.5 - libkf5libkdepim5
libKF5MailTransport.so.5 - libkf5mailtransport5
libKF5MailTransportAkonadi.so.5 - libkf5mailtransportakonadi5
libKF5NetworkManagerQt.so.6 - libkf5networkmanagerqt6
libKF5NewStuff.so.5 - libkf5newstuff5
libKF5NewStuffCore.so.5 - libkf5newstuffcore5
libKF5NewStuffWidgets.so.5 - libkf5newstuffwidgets5
libKF5Notifications.so.5
libKF5NotifyConfig.so.5 - libkf5notifyconfig5
libKF5Package.so.5 - libkf5package5
libKF5Parts.so.5
libKF5People.so.5 - libkf5people5
libKF5Plasma.so.5 - libkf5plasma5
libKF5Purpose.so.5 - libkf5purpose5
libKF5PurposeWidgets.so.5 - libkf5purpose5
libKF5QuickAddons.so.5 - libkf5quickaddons5
libKF5Runner.so.5 - libkf5runner5
libKF5Service.so.5
libKF5Solid.so.5 - libkf5solid5
libKF5SonnetCore.so.5 - libkf5sonnetcore5
libKF5SonnetUi.so.5 - libkf5sonnetui5
libKF5SyntaxHighlighting.so.5 - libkf5syntaxhighlighting5
libKF5TextEditor.so.5 - libkf5texteditor5
libKF5TextWidgets.so.5
libKF5Wallet.so.5 - libkf5wallet5
libKF5WaylandClient.so.5 - libkf5waylandclient5
libKF5WidgetsAddons.so.5
libKF5WindowSystem.so.5
libKF5XmlGui.so.5
libKF6Archive.so.6 libkf6archive6 -
libKF6AuthCore.so.6 libkf6authcore6 -
libKF6Bookmarks.so.6 libkf6bookmarks6 -
libKF6BookmarksWidgets.so.6 libkf6bookmarkswidgets6 -
libKF6CalendarCore.so.6 libkf6calendarcore6 -
libKF6Codecs.so.6 libkf6codecs6 -
libKF6ColorScheme.so.6 libkf6colorscheme6 -
libKF6Completion.so.6 libkf6completion6 -
libKF6ConfigCore.so.6 libkf6configcore6 -
libKF6ConfigGui.so.6 libkf6configgui6 -
libKF6ConfigWidgets.so.6 libkf6configwidgets6 -
libKF6Contacts.so.6 libkf6contacts6 -
libKF6CoreAddons.so.6 libkf6coreaddons6 -
libKF6Crash.so.6 libkf6crash6 -
libKF6DBusAddons.so.6 libkf6dbusaddons6 -
libKF6FileMetaData.so.3 libkf6filemetadata3 -
libKF6GlobalAccel.so.6 libkf6globalaccel6 -
libKF6GuiAddons.so.6 libkf6guiaddons6 -
libKF6I18n.so.6 libkf6i18n6 -
libKF6I18nLocaleData.so.6 libkf6i18nlocaledata6 -
libKF6I18nQml.so.6 libkf6i18nqml6 -
libKF6IconThemes.so.6 libkf6iconthemes6 -
libKF6IconWidgets.so.6 libkf6iconwidgets6 -
libKF6IdleTime.so.6 libkf6idletime6 -
libKF6ItemModels.so.6 libkf6itemmodels6 -
libKF6ItemViews.so.6 libkf6itemviews6 -
libKF6JobWidgets.so.6 libkf6jobwidgets6 -
libKF6KCMUtils.so.6 libkf6kcmutils6 -
libKF6KCMUtilsCore.so.6 libkf6kcmutilscore6 -
libKF6KCMUtilsQuick.so.6 libkf6kcmutilsquick6 -
libKF6KIOCore.so.6 libkf6kiocore6 -
libKF6KIOFileWidgets.so.6 libkf6kiofilewidgets6 -
libKF6KIOGui.so.6 libkf6kiogui6 -
libKF6KIOWidgets.so.6 libkf6kiowidgets6 -
libKF6NetworkManagerQt.so.6 libkf6networkmanagerqt6 -
libKF6NewStuffCore.so.6 libkf6newstuffcore6 -
libKF6NewStuffWidgets.so.6 libkf6newstuffwidgets6 -
libKF6Notifications.so.6 libkf6notifications6 -
libKF6NotifyConfig.so.6 libkf6notifyconfig6 -
libKF6Package.so.6 libkf6package6 -
libKF6Parts.so.6 libkf6parts6 -
libKF6Purpose.so.6 libkf6purpose6 -
libKF6Service.so.6 libkf6service6 -
libKF6Solid.so.6 libkf6solid6 -
libKF6SonnetCore.so.6 libkf6sonnetcore6 -
libKF6SonnetUi.so.6 libkf6sonnetui6 -
libKF6StatusNotifierItem.so.6 libkf6statusnotifieritem6 -
libKF6SyntaxHighlighting.so.6 libkf6syntaxhighlighting6 -
libKF6TextCustomEditor.so.1 libkf6textcustomeditor1 -
libKF6TextEditor.so.6 libkf6texteditor6 -
libKF6TextTemplate.so.6 libkf6texttemplate6 -
libKF6TextWidgets.so.6 libkf6textwidgets6 -
libKF6UserFeedbackCore.so.6 libkf6userfeedbackcore6 -
libKF6Wallet.so.6 libkf6wallet6 -
libKF6WidgetsAddons.so.6 libkf6widgetsaddons6 -
libKF6WindowSystem.so.6 libkf6windowsystem6 -
libKF6XmlGui.so.6 libkf6xmlgui6 -
libKPim6AkonadiContactCore.so.6 libkpim6akonadicontactcore6 -
libKPim6AkonadiContactWidgets.so.6 libkpim6akonadicontactwidgets6 -
libKPim6AkonadiCore.so.6 libkpim6akonadicore6 -
libKPim6AkonadiMime.so.6 libkpim6akonadimime6 -
libKPim6AkonadiWidgets.so.6 libkpim6akonadiwidgets6 -
libKPim6IdentityManagementCore.so.6 libkpim6identitymanagementcore6 -
libKPim6Libkdepim.so.6 libkpim6libkdepim6 -
libKPim6Libkleo.so.6 libkpim6libkleo6 -
libKPim6MailTransport.so.6 libkpim6mailtransport6 -
libKPim6Mime.so.6 libkpim6mime6 -
libKPim6PimCommon.so.6 libkpim6pimcommon6 -
libKUserFeedbackCore.so.1 - libkuserfeedbackcore1
libKirigamiPlatform.so.6 libkirigamiplatform6 -
libLLVM-13.so.1 - libllvm13
libLLVM-14.so.1 - libllvm14
libLLVM-15.so.1 - libllvm15
libLLVM-16.so.1 - libllvm16
libLLVM-17.so.1 libllvm17t64 -
libLLVM-18.1.8.so.1 libllvm18 -
libLLVM-18.so.1 libllvm18 -
libLLVM-18.so.18.1 libllvm18 -
libLLVM.so.18.1 libllvm18 -
libLLVM.so.19.1 libllvm19
libLLVM.so.22.1 libllvm22 -
libLayerShellQtInterface.so.6 liblayershellqtinterface6 -
libMagick++-6.Q16.so.8 - libmagick++-6.q16-8
libMagick++-7.Q16.so.5 libmagick++-7.q16-5 -
libMagickCore-6.Q16.so.6 - libmagickcore-6.q16-6
libMagickCore-7.Q16.so.10 libmagickcore-7.q16-10 -
libMagickWand-6.Q16.so.6 - libmagickwand-6.q16-6
libMagickWand-7.Q16.so.10 libmagickwand-7.q16-10 -
libOTBCommon-8.1.so.1 - libotbcommon-8.1-1
libOTBGdalAdapters-8.1.so.1 - libotbgdaladapters-8.1-1
libOTBIOGDAL-8.1.so.1 - libotbiogdal-8.1-1
libOTBImageBase-8.1.so.1 - libotbimagebase-8.1-1
libOTBMetadata-8.1.so.1 - libotbmetadata-8.1-1
libOpenCL.so.1 ocl-icd-libopencl1
libOpenEXR-3_1.so.30
libOpenEXRCore-3_1.so.30 libopenexr-3-1-30
libOpenEXRUtil-3_1.so.30 libopenexr-3-1-30
libOpenGL.so.0
libPhabricatorHelpers.so.5 - libkf5purpose-bin
libPlasma.so.6 libplasma6 -
libPlasmaActivities.so.6 libplasmaactivities6 -
libPocoFoundation.so.100 libpocofoundation100 -
libPocoFoundation.so.80 - libpocofoundation80
libQt53DCore.so.5
libQt53DRender.so.5
libQt5Charts.so.5
libQt5Concurrent.so.5 t64
libQt5Contacts.so.5 libqt5contacts5a -
libQt5Core.so.5 libqt5core5t64 libqt5core5a
libQt5DBus.so.5 t64
libQt5EglFSDeviceIntegration.so.5 libqt5gui5t64 libqt5gui5
libQt5EglFsKmsSupport.so.5 libqt5gui5t64 libqt5gui5
libQt5Gui.so.5 t64
libQt5Help.so.5 - libqt5help5
libQt5Multimedia.so.5
libQt5MultimediaWidgets.so.5
libQt5Network.so.5 t64
libQt5OpenGL.so.5 t64
libQt5Pas.so.1 libqt5pas1 -
libQt5Positioning.so.5
libQt5PrintSupport.so.5 t64
libQt5Qml.so.5
libQt5QmlModels.so.5 libqt5qmlmodels5 -
libQt5Quick.so.5 libqt5quick5-gles libqt5quick5
libQt5QuickControls2.so.5
libQt5QuickWidgets.so.5
libQt5Script.so.5
libQt5SerialPort.so.5
libQt5Sql.so.5 t64
libQt5Svg.so.5
libQt5Test.so.5 t64
libQt5TextToSpeech.so.5 - libqt5texttospeech5
libQt5WaylandClient.so.5
libQt5WebChannel.so.5
libQt5WebEngine.so.5 - libqt5webengine5
libQt5WebEngineCore.so.5
libQt5WebEngineWidgets.so.5
libQt5WebKit.so.5 - libqt5webkit5
libQt5WebKitWidgets.so.5 - libqt5webkit5
libQt5WebSockets.so.5
libQt5Widgets.so.5 t64
libQt5X11Extras.so.5
libQt5XcbQpa.so.5 libqt5gui5t64 libqt5gui5
libQt5Xdg.so.3 - libqt5xdg3
libQt5Xml.so.5 t64
libQt5XmlPatterns.so.5
libQt63DCore.so.6
libQt63DRender.so.6
libQt6Charts.so.6 libqt6charts6 -
libQt6Concurrent.so.6 libqt6concurrent6 -
libQt6Core.so.6 t64
libQt6Core5Compat.so.6 libqt6core5compat6 -
libQt6DBus.so.6
libQt6EglFSDeviceIntegration.so.6 libqt6opengl6
libQt6EglFsKmsGbmSupport.so.6 libqt6opengl6
libQt6EglFsKmsSupport.so.6 libqt6opengl6
libQt6Gui.so.6
libQt6Help.so.6 libqt6help6 -
libQt6Multimedia.so.6 libqt6multimedia6 -
libQt6MultimediaQuick.so.6 qml6-module-qtmultimedia -
libQt6Network.so.6
libQt6OpenGL.so.6
libQt6OpenGLWidgets.so.6 libqt6openglwidgets6 -
libQt6Positioning.so.6 libqt6positioning6 -
libQt6PrintSupport.so.6
libQt6Qml.so.6
libQt6QmlCore.so.6 qml6-module-qtcore -
libQt6Quick.so.6
libQt6Quick3D.so.6
libQt6Quick3DUtils.so.6 libqt6quick3dutils6 -
libQt6QuickControls2.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2Basic.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2BasicStyleImpl.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2Fusion.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2FusionStyleImpl.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2Imagine.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2ImagineStyleImpl.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2Impl.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2Material.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2MaterialStyleImpl.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2Universal.so.6 libqt6quickcontrols2-6 -
libQt6QuickControls2UniversalStyleImpl.so.6 libqt6quickcontrols2-6 -
libQt6QuickDialogs2.so.6 qml6-module-qtquick-dialogs -
libQt6QuickDialogs2QuickImpl.so.6 qml6-module-qtquick-dialogs -
libQt6QuickDialogs2Utils.so.6 qml6-module-qtquick-dialogs -
libQt6QuickEffects.so.6 qml6-module-qtquick-effects -
libQt6QuickLayouts.so.6 qml6-module-qtquick-layouts -
libQt6QuickWidgets.so.6 libqt6quickwidgets6 -
libQt6SerialPort.so.6 libqt6serialport6 -
libQt6Sql.so.6
libQt6Svg.so.6
libQt6SvgWidgets.so.6 libqt6svgwidgets6 -
libQt6TextToSpeech.so.6 libqt6texttospeech6 -
libQt6WaylandClient.so.6 libqt6waylandclient6 -
libQt6WebChannel.so.6 libqt6webchannel6 -
libQt6WebEngineCore.so.6 libqt6webenginecore6 -
libQt6WebEngineQuick.so.6 libqt6webenginequick6 -
libQt6WebEngineWidgets.so.6 libqt6webenginewidgets6 -
libQt6WebSockets.so.6 libqt6websockets6 -
libQt6Widgets.so.6
libQt6XcbQpa.so.6 libqt6gui6
libQt6Xdg.so.4 libqt6xdg4 -
libQt6Xml.so.6
libReviewboardHelpers.so.5 - libkf5purpose-bin
libSDL-1.2.so.0 libsdl1.2debian
libSDL2-2.0.so.0
libSDL2_image-2.0.so.0
libSDL2_mixer-2.0.so.0
libSDL2_net-2.0.so.0
libSDL2_ttf-2.0.so.0
libSDL_gfx.so.15 - libsdl-gfx1.2-5
libSDL_gfx.so.5 - libsdl-gfx1.2-5
libSDL_image-1.2.so.0 libsdl-image1.2
libSDL_mixer-1.2.so.0 libsdl-mixer1.2
libSDL_net-1.2.so.0 libsdl-net1.2
libSDL_ttf-2.0.so.0 libsdl-ttf2.0-0
libSM.so.6
libSoapySDR.so.0.8
libTKBO.so.7 - libocct-modeling-algorithms-7.6
libTKBO.so.7.8 libocct-modeling-algorithms-7.8 -
libTKBRep.so.7 - libocct-modeling-data-7.6
libTKBRep.so.7.8 libocct-modeling-data-7.8 -
libTKBool.so.7 - libocct-modeling-algorithms-7.6
libTKBool.so.7.8 libocct-modeling-algorithms-7.8 -
libTKExpress.so.7.8 libocct-foundation-7.8 -
libTKFeat.so.7 - libocct-modeling-algorithms-7.6
libTKFeat.so.7.8 libocct-modeling-algorithms-7.8 -
libTKFillet.so.7 - libocct-modeling-algorithms-7.6
libTKFillet.so.7.8 libocct-modeling-algorithms-7.8 -
libTKG2d.so.7 - libocct-modeling-data-7.6
libTKG2d.so.7.8 libocct-modeling-data-7.8 -
libTKG3d.so.7 - libocct-modeling-data-7.6
libTKG3d.so.7.8 libocct-modeling-data-7.8 -
libTKGeomAlgo.so.7 - libocct-modeling-algorithms-7.6
libTKGeomAlgo.so.7.8 libocct-modeling-algorithms-7.8 -
libTKGeomBase.so.7 - libocct-modeling-data-7.6
libTKGeomBase.so.7.8 libocct-modeling-data-7.8 -
libTKHLR.so.7 - libocct-modeling-algorithms-7.6
libTKHLR.so.7.8 libocct-modeling-algorithms-7.8 -
libTKMath.so.7 - libocct-foundation-7.6
libTKMath.so.7.8 libocct-foundation-7.8 -
libTKMesh.so.7 - libocct-modeling-algorithms-7.6
libTKMesh.so.7.8 libocct-modeling-algorithms-7.8 -
libTKOffset.so.7 - libocct-modeling-algorithms-7.6
libTKOffset.so.7.8 libocct-modeling-algorithms-7.8 -
libTKPrim.so.7 - libocct-modeling-algorithms-7.6
libTKPrim.so.7.8 libocct-modeling-algorithms-7.8 -
libTKShHealing.so.7 - libocct-modeling-algorithms-7.6
libTKShHealing.so.7.8 libocct-modeling-algorithms-7.8 -
libTKTopAlgo.so.7 - libocct-modeling-algorithms-7.6
libTKTopAlgo.so.7.8 libocct-modeling-algorithms-7.8 -
libTKXMesh.so.7 - libocct-modeling-algorithms-7.6
libTKXMesh.so.7.8 libocct-modeling-algorithms-7.8 -
libTKernel.so.7 - libocct-foundation-7.6
libTKernel.so.7.8 libocct-foundation-7.8 -
libX11-xcb.so.1
libX11.so.6
libXau.so.6
libXaw.so.7
libXaw7.so.7 libxaw7
libXcomposite.so.1
libXcursor.so.1
libXdamage.so.1
libXdmcp.so.6
libXext.so.6
libXfixes.so.3
libXft.so.2
libXi.so.6
libXinerama.so.1
libXm.so.3 libxm4
libXm.so.4
libXmu.so.6
libXpm.so.4
libXrandr.so.2
libXrdCl.so.3 t64
libXrdUtils.so.3 t64
libXrender.so.1
libXss.so.1
libXt.so.6 t64
libXtst.so.6
libXv.so.1
libXxf86vm.so.1
libZXing.so.3 libzxing3 -
libaa.so.1
libabsl_bad_any_cast_impl.so.20220623 - libabsl20220623
libabsl_bad_any_cast_impl.so.20240722 libabsl20240722 -
libabsl_bad_optional_access.so.20220623 - libabsl20220623
libabsl_bad_optional_access.so.20240722 libabsl20240722 -
libabsl_bad_variant_access.so.20220623 - libabsl20220623
libabsl_bad_variant_access.so.20240722 libabsl20240722 -
libabsl_base.so.20220623 - libabsl20220623
libabsl_base.so.20240722 libabsl20240722 -
libabsl_city.so.20220623 - libabsl20220623
libabsl_city.so.20240722 libabsl20240722 -
libabsl_civil_time.so.20220623 - libabsl20220623
libabsl_civil_time.so.20240722 libabsl20240722 -
libabsl_cord.so.20220623 - libabsl20220623
libabsl_cord.so.20240722 libabsl20240722 -
libabsl_cord_internal.so.20220623 - libabsl20220623
libabsl_cord_internal.so.20240722 libabsl20240722 -
libabsl_cordz_functions.so.20220623 - libabsl20220623
libabsl_cordz_functions.so.20240722 libabsl20240722 -
libabsl_cordz_handle.so.20220623 - libabsl20220623
libabsl_cordz_handle.so.20240722 libabsl20240722 -
libabsl_cordz_info.so.20220623 - libabsl20220623
libabsl_cordz_info.so.20240722 libabsl20240722 -
libabsl_cordz_sample_token.so.20220623 - libabsl20220623
libabsl_cordz_sample_token.so.20240722 libabsl20240722 -
libabsl_crc32c.so.20240722 libabsl20240722 -
libabsl_crc_cord_state.so.20240722 libabsl20240722 -
libabsl_crc_cpu_detect.so.20240722 libabsl20240722 -
libabsl_crc_internal.so.20240722 libabsl20240722 -
libabsl_debugging_internal.so.20220623 - libabsl20220623
libabsl_debugging_internal.so.20240722 libabsl20240722 -
libabsl_decode_rust_punycode.so.20240722 libabsl20240722 -
libabsl_demangle_internal.so.20220623 - libabsl20220623
libabsl_demangle_internal.so.20240722 libabsl20240722 -
libabsl_demangle_rust.so.20240722 libabsl20240722 -
libabsl_die_if_null.so.20240722 libabsl20240722 -
libabsl_examine_stack.so.20220623 - libabsl20220623
libabsl_examine_stack.so.20240722 libabsl20240722 -
libabsl_exponential_biased.so.20220623 - libabsl20220623
libabsl_exponential_biased.so.20240722 libabsl20240722 -
libabsl_failure_signal_handler.so.20220623 - libabsl20220623
libabsl_failure_signal_handler.so.20240722 libabsl20240722 -
libabsl_flags_commandlineflag.so.20220623 - libabsl20220623
libabsl_flags_commandlineflag.so.20240722 libabsl20240722 -
libabsl_flags_commandlineflag_internal.so.20220623 - libabsl20220623
libabsl_flags_commandlineflag_internal.so.20240722 libabsl20240722 -
libabsl_flags_config.so.20220623 - libabsl20220623
libabsl_flags_config.so.20240722 libabsl20240722 -
libabsl_flags_internal.so.20220623 - libabsl20220623
libabsl_flags_internal.so.20240722 libabsl20240722 -
libabsl_flags_marshalling.so.20220623 - libabsl20220623
libabsl_flags_marshalling.so.20240722 libabsl20240722 -
libabsl_flags_parse.so.20220623 - libabsl20220623
libabsl_flags_parse.so.20240722 libabsl20240722 -
libabsl_flags_private_handle_accessor.so.20220623 - libabsl20220623
libabsl_flags_private_handle_accessor.so.20240722 libabsl20240722 -
libabsl_flags_program_name.so.20220623 - libabsl20220623
libabsl_flags_program_name.so.20240722 libabsl20240722 -
libabsl_flags_reflection.so.20220623 - libabsl20220623
libabsl_flags_reflection.so.20240722 libabsl20240722 -
libabsl_flags_usage.so.20220623 - libabsl20220623
libabsl_flags_usage.so.20240722 libabsl20240722 -
libabsl_flags_usage_internal.so.20220623 - libabsl20220623
libabsl_flags_usage_internal.so.20240722 libabsl20240722 -
libabsl_graphcycles_internal.so.20220623 - libabsl20220623
libabsl_graphcycles_internal.so.20240722 libabsl20240722 -
libabsl_hash.so.20220623 - libabsl20220623
libabsl_hash.so.20240722 libabsl20240722 -
libabsl_hashtablez_sampler.so.20220623 - libabsl20220623
libabsl_hashtablez_sampler.so.20240722 libabsl20240722 -
libabsl_int128.so.20220623 - libabsl20220623
libabsl_int128.so.20240722 libabsl20240722 -
libabsl_kernel_timeout_internal.so.20240722 libabsl20240722 -
libabsl_leak_check.so.20220623 - libabsl20220623
libabsl_leak_check.so.20240722 libabsl20240722 -
libabsl_log_entry.so.20240722 libabsl20240722 -
libabsl_log_flags.so.20240722 libabsl20240722 -
libabsl_log_globals.so.20240722 libabsl20240722 -
libabsl_log_initialize.so.20240722 libabsl20240722 -
libabsl_log_internal_check_op.so.20240722 libabsl20240722 -
libabsl_log_internal_conditions.so.20240722 libabsl20240722 -
libabsl_log_internal_fnmatch.so.20240722 libabsl20240722 -
libabsl_log_internal_format.so.20240722 libabsl20240722 -
libabsl_log_internal_globals.so.20240722 libabsl20240722 -
libabsl_log_internal_log_sink_set.so.20240722 libabsl20240722 -
libabsl_log_internal_message.so.20240722 libabsl20240722 -
libabsl_log_internal_nullguard.so.20240722 libabsl20240722 -
libabsl_log_internal_proto.so.20240722 libabsl20240722 -
libabsl_log_severity.so.20220623 - libabsl20220623
libabsl_log_severity.so.20240722 libabsl20240722 -
libabsl_log_sink.so.20240722 libabsl20240722 -
libabsl_low_level_hash.so.20220623 - libabsl20220623
libabsl_low_level_hash.so.20240722 libabsl20240722 -
libabsl_malloc_internal.so.20220623 - libabsl20220623
libabsl_malloc_internal.so.20240722 libabsl20240722 -
libabsl_periodic_sampler.so.20220623 - libabsl20220623
libabsl_periodic_sampler.so.20240722 libabsl20240722 -
libabsl_poison.so.20240722 libabsl20240722 -
libabsl_random_distributions.so.20220623 - libabsl20220623
libabsl_random_distributions.so.20240722 libabsl20240722 -
libabsl_random_internal_distribution_test_util.so.20220623 - libabsl20220623
libabsl_random_internal_distribution_test_util.so.20240722 libabsl20240722 -
libabsl_random_internal_platform.so.20220623 - libabsl20220623
libabsl_random_internal_platform.so.20240722 libabsl20240722 -
libabsl_random_internal_pool_urbg.so.20220623 - libabsl20220623
libabsl_random_internal_pool_urbg.so.20240722 libabsl20240722 -
libabsl_random_internal_randen.so.20220623 - libabsl20220623
libabsl_random_internal_randen.so.20240722 libabsl20240722 -
libabsl_random_internal_randen_hwaes.so.20220623 - libabsl20220623
libabsl_random_internal_randen_hwaes.so.20240722 libabsl20240722 -
libabsl_random_internal_randen_hwaes_impl.so.20220623 - libabsl20220623
libabsl_random_internal_randen_hwaes_impl.so.20240722 libabsl20240722 -
libabsl_random_internal_randen_slow.so.20220623 - libabsl20220623
libabsl_random_internal_randen_slow.so.20240722 libabsl20240722 -
libabsl_random_internal_seed_material.so.20220623 - libabsl20220623
libabsl_random_internal_seed_material.so.20240722 libabsl20240722 -
libabsl_random_seed_gen_exception.so.20220623 - libabsl20220623
libabsl_random_seed_gen_exception.so.20240722 libabsl20240722 -
libabsl_random_seed_sequences.so.20220623 - libabsl20220623
libabsl_random_seed_sequences.so.20240722 libabsl20240722 -
libabsl_raw_hash_set.so.20220623 - libabsl20220623
libabsl_raw_hash_set.so.20240722 libabsl20240722 -
libabsl_raw_logging_internal.so.20220623 - libabsl20220623
libabsl_raw_logging_internal.so.20240722 libabsl20240722 -
libabsl_scoped_set_env.so.20220623 - libabsl20220623
libabsl_scoped_set_env.so.20240722 libabsl20240722 -
libabsl_spinlock_wait.so.20220623 - libabsl20220623
libabsl_spinlock_wait.so.20240722 libabsl20240722 -
libabsl_stacktrace.so.20220623 - libabsl20220623
libabsl_stacktrace.so.20240722 libabsl20240722 -
libabsl_status.so.20220623 - libabsl20220623
libabsl_status.so.20240722 libabsl20240722 -
libabsl_statusor.so.20220623 - libabsl20220623
libabsl_statusor.so.20240722 libabsl20240722 -
libabsl_str_format_internal.so.20220623 - libabsl20220623
libabsl_str_format_internal.so.20240722 libabsl20240722 -
libabsl_strerror.so.20220623 - libabsl20220623
libabsl_strerror.so.20240722 libabsl20240722 -
libabsl_string_view.so.20240722 libabsl20240722 -
libabsl_strings.so.20220623 - libabsl20220623
libabsl_strings.so.20240722 libabsl20240722 -
libabsl_strings_internal.so.20220623 - libabsl20220623
libabsl_strings_internal.so.20240722 libabsl20240722 -
libabsl_symbolize.so.20220623 - libabsl20220623
libabsl_symbolize.so.20240722 libabsl20240722 -
libabsl_synchronization.so.20220623 - libabsl20220623
libabsl_synchronization.so.20240722 libabsl20240722 -
libabsl_throw_delegate.so.20220623 - libabsl20220623
libabsl_throw_delegate.so.20240722 libabsl20240722 -
libabsl_time.so.20220623 - libabsl20220623
libabsl_time.so.20240722 libabsl20240722 -
libabsl_time_zone.so.20220623 - libabsl20220623
libabsl_time_zone.so.20240722 libabsl20240722 -
libabsl_utf8_for_code_point.so.20240722 libabsl20240722 -
libabsl_vlog_config_internal.so.20240722 libabsl20240722 -
libaccounts-qt5.so.1
libaccountsservice.so.0
libacl.so.1
libaddress_sorting.so.29 libgrpc29t64 libgrpc29
libadwaita-1.so.0
libaio.so.1 - libaio1
liballeg.so.4.4 liballegro4.4t64 liballegro4.4
libalut.so.0 - libalut0
libamd.so.2 - libamd2
libamd.so.3 libamd3 -
libamdhip64.so.5 libamdhip64-5 -
libanl.so.1 libc6
libanthy.so.1 t64
libanthydic.so.1 libanthy1t64 libanthy1
libao.so.4
libapparmor.so.1
libappindicator3.so.1 libayatana-appindicator3-1
libappstream.so.4 - libappstream4
libappstream.so.5 libappstream5 -
libapr-1.so.0 libapr1t64 libapr1
libaprutil-1.so.0 libaprutil1t64 libaprutil1
libapt-pkg.so.6.0 - libapt-pkg6.0
libapt-pkg.so.7.0 libapt-pkg7.0 -
libapt-private.so.0.0 apt
libarchive.so.13 t64
libargon2.so.1
libasound.so.2 t64
libaspell.so.15
libass.so.9
libassimp.so.5
libassuan.so.0 - libassuan0
libassuan.so.9 libassuan9 -
libatk-1.0.so.0 libatk1.0-0t64 libatk1.0-0
libatkmm-1.6.so.1 libatkmm-1.6-1v5
libatlas.so.3 - libatlas3-base
libatomic.so.1
libatspi.so.0 libatspi2.0-0t64 libatspi2.0-0
libattr.so.1 libattr1 -
libaudiofile.so.1
libaudit.so.1
libavahi-client.so.3
libavahi-common.so.3
libavahi-glib.so.1
libavcodec.so.59 - libavcodec59
libavcodec.so.61 libavcodec61 -
libavdevice.so.59 - libavdevice59
libavdevice.so.61 libavdevice61 -
libavfilter.so.10 libavfilter10 -
libavfilter.so.8 - libavfilter8
libavformat.so.59 - libavformat59
libavformat.so.61 libavformat61 -
libavif.so.16 libavif16 -
libavutil.so.57 - libavutil57
libavutil.so.59 libavutil59 -
libayatana-appindicator3.so.1
libayatana-common.so.0 libayatana-common0 -
libayatana-indicator3.so.7
libbctoolbox.so.1 - libbctoolbox1
libbctoolbox.so.2 libbctoolbox2 -
libbd_utils.so.2 - libblockdev-utils2
libbd_utils.so.3 libblockdev-utils3 -
libbfio.so.1
libblkid.so.1
libblosc.so.1 - libblosc1
libbluetooth.so.3
libbluray.so.2
libbpf.so.1
libbpp-core.so.4 t64
libbrotlicommon.so.1 libbrotli1
libbrotlidec.so.1 libbrotli1
libbrotlienc.so.1 libbrotli1
libbs2b.so.0
libbsd.so.0
libbson-1.0.so.0 t64
libbz2.so.1 libbz2-1.0
libc.so.6
libc_malloc_debug.so.0 libc6
libcaca++.so.0 libcaca0
libcaca.so.0
libcairo-gobject.so.2
libcairo.so.2
libcairomm-1.0.so.1 libcairomm-1.0-1v5
libcaja-extension.so.1
libcamel-1.2.so.64 t64
libcanberra-gtk3.so.0
libcanberra.so.0
libcap-ng.so.0
libcap.so.2
libcapstone.so.4 - libcapstone4
libcapstone.so.5 libcapstone5 -
libcares.so.2 libcares2 libc-ares2
libcasa_casa.so.7 - libcasa-casa7
libcasa_casa.so.8 libcasa-casa8 -
libcasa_measures.so.7 - libcasa-measures7
libcasa_measures.so.8 libcasa-measures8 -
libcasa_tables.so.7 - libcasa-tables7
libcasa_tables.so.8 libcasa-tables8 -
libcblas.so.3 - libatlas3-base
libcc1.so.0
libcdio.so.19 t64
libcdio_cdda.so.2 t64
libcdio_paranoia.so.2 t64
libcext.so.0 - libcext0
libcfitsio.so.10 t64
libcgraph.so.6
libchewing.so.3 libchewing3 -
libcholmod.so.3 - libcholmod3
libcholmod.so.5 libcholmod5 -
libchromaprint.so.1
libcjson.so.1 libcjson1 -
libcjson_utils.so.1 libcjson1 -
libclang-14.so.1 - libclang1-14
libclang-14.so.13 - libclang1-14
libclang-19.so.1 libclang1-19 -
libclang-19.so.19 libclang1-19 -
libclang-cpp.so.14 - libclang-cpp14
libclang-cpp.so.15 - libclang-cpp15
libclang-cpp.so.18 libclang-cpp18 -
libclang-cpp.so.19.1 libclang-cpp19 -
libclthreads.so.2 t64
libclutter-1.0.so.0
libclutter-glx-1.0.so.0 - libclutter-1.0-0
libclutter-gtk-1.0.so.0
libclxclient.so.3 t64
libcmr.so.17 - libdcmtk17
libcmr.so.19 libdcmtk19 -
libcolamd.so.3 libcolamd3 -
libcolord.so.2
libcolordprivate.so.2 libcolord2
libcom_err.so.2
libconfig.so.11 libconfig11 -
libconfig.so.9 - libconfig9
libconfuse.so.2
libconsole_bridge.so.1.0
libcorosync_common.so.4
libcplcore.so.26 - libcplcore26
libcrack.so.2 libcrack2 -
libcrmcommon.so.34 - libcrmcommon34
libcrmcommon.so.68 libcrmcommon68 -
libcrypt.so.1
libcrypto.so.3 libssl3t64 libssl3
libcryptsetup.so.12
libctl.so.7 - libctl7
libctlgeom.so.7 - libctl7
libcups.so.2 t64
libcurl-gnutls.so.3 libcurl3t64-gnutls libcurl3-gnutls
libcurl-gnutls.so.4 libcurl3t64-gnutls libcurl3-gnutls
libcurl.so.4 t64
libdav1d.so.7 libdav1d7 -
libdaxctl.so.1
libdbi.so.1 t64
libdbus-1.so.3
libdbus-glib-1.so.2
libdbusmenu-glib.so.4
libdbusmenu-gtk3.so.4
libdc1394.so.25
libdcerpc-binding.so.0 samba-libs
libdcerpc-samr.so.0 samba-libs
libdcerpc-server-core.so.0 samba-libs
libdcerpc-server.so.0 samba-libs
libdcerpc.so.0 samba-libs
libdcmdata.so.17 - libdcmtk17
libdcmdata.so.19 libdcmtk19 -
libdcmdsig.so.17 - libdcmtk17
libdcmdsig.so.19 libdcmtk19 -
libdcmect.so.17 - libdcmtk17
libdcmect.so.19 libdcmtk19 -
libdcmfg.so.17 - libdcmtk17
libdcmfg.so.19 libdcmtk19 -
libdcmimage.so.17 - libdcmtk17
libdcmimage.so.19 libdcmtk19 -
libdcmimgle.so.17 - libdcmtk17
libdcmimgle.so.19 libdcmtk19 -
libdcmiod.so.17 - libdcmtk17
libdcmiod.so.19 libdcmtk19 -
libdcmjpeg.so.17 - libdcmtk17
libdcmjpeg.so.19 libdcmtk19 -
libdcmjpls.so.17 - libdcmtk17
libdcmjpls.so.19 libdcmtk19 -
libdcmnet.so.17 - libdcmtk17
libdcmnet.so.19 libdcmtk19 -
libdcmpmap.so.17 - libdcmtk17
libdcmpmap.so.19 libdcmtk19 -
libdcmpstat.so.17 - libdcmtk17
libdcmpstat.so.19 libdcmtk19 -
libdcmqrdb.so.17 - libdcmtk17
libdcmqrdb.so.19 libdcmtk19 -
libdcmrt.so.17 - libdcmtk17
libdcmrt.so.19 libdcmtk19 -
libdcmseg.so.17 - libdcmtk17
libdcmseg.so.19 libdcmtk19 -
libdcmsr.so.17 - libdcmtk17
libdcmsr.so.19 libdcmtk19 -
libdcmtkcharls.so.17 - libdcmtk17
libdcmtkcharls.so.19 libdcmtk19 -
libdcmtls.so.17 - libdcmtk17
libdcmtls.so.19 libdcmtk19 -
libdcmtract.so.17 - libdcmtk17
libdcmtract.so.19 libdcmtk19 -
libdcmwlm.so.17 - libdcmtk17
libdcmwlm.so.19 libdcmtk19 -
libdcmxml.so.19 libdcmtk19 -
libdconf.so.1
libdebuginfod.so.1 libdebuginfod1t64 -
libdeflate.so.0 libdeflate0 -
libdfalt.so.0 libhdf4-0-alt -
libdjvulibre.so.21
libdl.so.2 libc6
libdockapp.so.3
libdotconf.so.0
libdouble-conversion.so.3
libdrm.so.2
libdrm_amdgpu.so.1
libdrop_ambient.so.0 libcap-ng0
libdruntime-ldc-shared.so.100 - libphobos2-ldc-shared100
libdruntime-ldc-shared.so.110 libphobos2-ldc-shared110 -
libdtkcore.so.5
libdtkgui.so.5
libdtkwidget.so.5
libdumb.so.1 t64
libdv.so.4 t64
libdvdnav.so.4
libdvdread.so.8 t64
libdw.so.1 t64
libe2p.so.2 libext2fs2t64 libext2fs2
libebook-1.2.so.21 t64
libebook-contacts-1.2.so.4 t64
libebur128.so.1 libebur128-1 -
libecal-2.0.so.2 - libecal-2.0-2
libecal-2.0.so.3 libecal-2.0-3 -
libeccodes.so.0
libeccodes_f90.so.0 libeccodes0
libecore.so.1
libecore_evas.so.1
libecore_file.so.1
libecore_input.so.1
libecore_input_evas.so.1 libecore-input1
libedataserver-1.2.so.27 t64
libedit.so.2
libeet.so.1
libefa.so.1 ibverbs-providers
libefl.so.1 libeina1t64 libeina1a
libeina.so.1 libeina1t64 libeina1a
libeldbus.so.1 libecore1
libelf.so.1 t64
libenchant-2.so.2
libenet.so.7
libeo.so.1 libeina1t64 libeina1a
libeo_dbg.so.1 libeina1t64 libeina1a
libepoxy.so.0
libepubgen-0.1.so.1
libetonyek-0.1.so.1
libev.so.4 t64
libevas.so.1
libevdev.so.2
libevent-2.1.so.7 t64
libevent_core-2.1.so.7 t64
libevent_pthreads-2.1.so.7 t64
libexif.so.12
libexiv2.so.27 - libexiv2-27
libexiv2.so.28 libexiv2-28 -
libexo-2.so.0
libexpat.so.1
libexpatw.so.1 libexpat1
libexslt.so.0 libxslt1.1
libext2fs.so.2 t64
libextractor.so.3
libextractor_common.so.1 libextractor3
libf77blas.so.3 - libatlas3-base
libfaad.so.2
libfaad_drm.so.2 libfaad2
libfbclient.so.2
libfcgi++.so.0 libfcgi0t64 libfcgi0ldbl
libfcgi.so.0 libfcgi0t64 libfcgi0ldbl
libfcitx-config.so.4
libfcitx-utils.so.0
libfdt.so.1
libffi.so.8
libfftw3.so.3 libfftw3-double3
libfftw3_omp.so.3 libfftw3-double3
libfftw3_threads.so.3 libfftw3-double3
libfftw3f.so.3 libfftw3-single3
libfftw3f_omp.so.3 libfftw3-single3
libfftw3f_threads.so.3 libfftw3-single3
libfl.so.2
libflite.so.1
libflite.so.2.2 libflite1
libflite_cmu_grapheme_lang.so.1 libflite1
libflite_cmu_grapheme_lang.so.2.2 libflite1
libflite_cmu_grapheme_lex.so.1 libflite1
libflite_cmu_grapheme_lex.so.2.2 libflite1
libflite_cmu_indic_lang.so.1 libflite1
libflite_cmu_indic_lang.so.2.2 libflite1
libflite_cmu_indic_lex.so.1 libflite1
libflite_cmu_indic_lex.so.2.2 libflite1
libflite_cmu_time_awb.so.1 libflite1
libflite_cmu_time_awb.so.2.2 libflite1
libflite_cmu_us_awb.so.1 libflite1
libflite_cmu_us_awb.so.2.2 libflite1
libflite_cmu_us_kal.so.1 libflite1
libflite_cmu_us_kal.so.2.2 libflite1
libflite_cmu_us_kal16.so.1 libflite1
libflite_cmu_us_kal16.so.2.2 libflite1
libflite_cmu_us_rms.so.1 libflite1
libflite_cmu_us_rms.so.2.2 libflite1
libflite_cmu_us_slt.so.1 libflite1
libflite_cmu_us_slt.so.2.2 libflite1
libflite_cmulex.so.1 libflite1
libflite_cmulex.so.2.2 libflite1
libflite_usenglish.so.1 libflite1
libflite_usenglish.so.2.2 libflite1
libfltk.so.1.3 t64
libfltk.so.1.4 libfltk1.4 -
libfltk_images.so.1.3 t64
libfluidsynth.so.3
libfmt.so.10 libfmt10 -
libfmt.so.9 - libfmt9
libfontconfig.so.1
libform.so.6 libncurses6
libformw.so.6 libncursesw6
libfreeimage.so.3
libfreerdp2.so.2 - libfreerdp2-2
libfreerdp3.so.3 libfreerdp3-3 -
libfreetype.so.6
libfribidi.so.0
libfstrm.so.0
libftdi1.so.2
libftgl.so.2
libfuse.so.2 t64
libfuse3.so.3 - libfuse3-3
libfuse3.so.4 libfuse3-4 -
libgbm.so.1
libgc.so.1
libgcc_s.so.1
libgccpp.so.1 libgc1
libgcr-4.so.4 libgcr-4-4 -
libgcr-base-3.so.1
libgcrypt.so.20
libgctba.so.1 libgc1
libgd.so.3
libgda-5.0.so.4 - libgda-5.0-4
libgda-report-5.0.so.4 - libgda-5.0-4
libgda-xslt-5.0.so.4 - libgda-5.0-4
libgdal.so.32 - libgdal32
libgdal.so.36 libgdal36 -
libgdbm.so.6 t64
libgdcmCommon.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmDICT.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmDSED.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmIOD.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmMEXD.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmMSFF.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmjpeg12.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmjpeg16.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdcmjpeg8.so.3.0 libgdcm3.0t64 libgdcm3.0
libgdk-3.so.0 libgtk-3-0t64 libgtk-3-0
libgdk-x11-2.0.so.0 libgtk2.0-0t64 libgtk2.0-0
libgdk_pixbuf-2.0.so.0
libgdkglext-x11-1.0.so.0 - libgtkglext1
libgdkmm-2.4.so.1 - libgtkmm-2.4-1v5
libgdkmm-3.0.so.1 libgtkmm-3.0-1t64 libgtkmm-3.0-1v5
libgdruntime.so.3 - libgphobos3
libgdruntime.so.5 libgphobos5 -
libgeany.so.0 geany
libgee-0.8.so.2
libgeos_c.so.1 libgeos-c1t64 libgeos-c1v5
libgeotiff.so.5 libgeotiff5 -
libgfal2.so.2 t64
libgfortran.so.5
libgif.so.7
libgimp-2.0.so.0 - libgimp2.0
libgimpbase-2.0.so.0 - libgimp2.0
libgimpcolor-2.0.so.0 - libgimp2.0
libgimpconfig-2.0.so.0 - libgimp2.0
libgimpmath-2.0.so.0 - libgimp2.0
libgimpmodule-2.0.so.0 - libgimp2.0
libgimpthumb-2.0.so.0 - libgimp2.0
libgimpui-2.0.so.0 - libgimp2.0
libgimpwidgets-2.0.so.0 - libgimp2.0
libgio-2.0.so.0 libglib2.0-0t64 libglib2.0-0
libgiomm-2.4.so.1 libglibmm-2.4-1t64 libglibmm-2.4-1v5
libgirepository-1.0.so.1
libgit2.so.1.5 - libgit2-1.5
libgit2.so.1.9 libgit2-1.9 -
libgl2ps.so.1.4
libglade-2.0.so.0 - libglade2-0
libglfw.so.3
libglib-2.0.so.0 libglib2.0-0t64 libglib2.0-0
libglibmm-2.4.so.1 libglibmm-2.4-1t64 libglibmm-2.4-1v5
libglibmm_generate_extra_defs-2.4.so.1 libglibmm-2.4-1t64 libglibmm-2.4-1v5
libglobus_common.so.0 t64
libglobus_gsi_cert_utils.so.0 - libglobus-gsi-cert-utils0
libglobus_gsi_credential.so.1 t64
libglobus_gsi_sysconfig.so.1 t64
libglobus_gss_assist.so.3 t64
libglobus_gssapi_gsi.so.4 t64
libglobus_memory_debug.so.0 libglobus-common0t64 libglobus-common0
libglobus_xio.so.0 t64
libglog.so.1 libgoogle-glog0v6t64 libgoogle-glog0v6
libglpk.so.40
libglut.so.3 libglut3.12 -
libglut.so.3.12 - libglut3.12
libgmime-3.0.so.0 t64
libgmodule-2.0.so.0 libglib2.0-0t64 libglib2.0-0
libgmp.so.10
libgmpxx.so.4 libgmpxx4ldbl
libgnatcoll.so.21 - libgnatcoll21
libgnatcoll.so.22 libgnatcoll22 -
libgnome-desktop-3.so.20 t64
libgnome-desktop-4.so.2 libgnome-desktop-4-2t64 -
libgnustep-base.so.1.31 libgnustep-base1.31 -
libgnustep-gui.so.0.32 libgnustep-gui0.32 -
libgnutls.so.30 t64
libgoa-1.0.so.0 libgoa-1.0-0b
libgobject-2.0.so.0 libglib2.0-0t64 libglib2.0-0
libgomp.so.1
libgoocanvas-2.0.so.9
libgpg-error.so.0
libgpgme-pthread.so.11 libgpgme11t64 libgpgme11
libgpgme.so.11 t64
libgpgmepp.so.6 t64
libgphobos.so.3 - libgphobos3
libgphobos.so.5 libgphobos5 -
libgphoto2.so.6 t64
libgphoto2_port.so.12 t64
libgpm.so.2
libgpr.so.29 libgrpc29t64 libgrpc29
libgps.so.28 - libgps28
libgps.so.30 libgps30t64 -
libgraphene-1.0.so.0
libgrpc++.so.1.51 t64
libgrpc++_alts.so.1.51 libgrpc++1.51t64 libgrpc++1.51
libgrpc++_error_details.so.1.51 libgrpc++1.51t64 libgrpc++1.51
libgrpc++_reflection.so.1.51 libgrpc++1.51t64 libgrpc++1.51
libgrpc++_unsecure.so.1.51 libgrpc++1.51t64 libgrpc++1.51
libgrpc.so.29 t64
libgrpc_plugin_support.so.1.51 libgrpc29t64 libgrpc29
libgrpc_unsecure.so.29 libgrpc29t64 libgrpc29
libgrpcpp_channelz.so.1.51 libgrpc++1.51t64 libgrpc++1.51
libgrplotWidget.so.0 libgr-framework0 -
libgsasl.so.18
libgsettings-qt.so.1
libgsf-1.so.114
libgsl.so.27 - libgsl27
libgsl.so.28 libgsl28 -
libgsm.so.1
libgsound.so.0 t64
libgspell-1.so.2 - libgspell-1-2
libgspell-1.so.3 libgspell-1-3 -
libgssapi_krb5.so.2
libgssdp-1.6.so.0 libgssdp-1.6-0 -
libgstadaptivedemux-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstallocators-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstanalytics-1.0.so.0 libgstreamer-plugins-bad1.0-0 -
libgstapp-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstaudio-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstbadaudio-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstbase-1.0.so.0 libgstreamer1.0-0
libgstbasecamerabinsrc-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstcheck-1.0.so.0 libgstreamer1.0-0
libgstcodecparsers-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstcodecs-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstcontroller-1.0.so.0 libgstreamer1.0-0
libgstcuda-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstdxva-1.0.so.0 libgstreamer-plugins-bad1.0-0 -
libgstfft-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstgl-1.0.so.0 libgstreamer-gl1.0-0
libgstinsertbin-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstisoff-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstmpegts-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstmse-1.0.so.0 libgstreamer-plugins-bad1.0-0 -
libgstnet-1.0.so.0 libgstreamer1.0-0
libgstpbutils-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstphotography-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstplay-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstplayer-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstreamer-1.0.so.0 libgstreamer1.0-0
libgstriff-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstrtp-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstrtsp-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstsctp-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstsdp-1.0.so.0 libgstreamer-plugins-base1.0-0
libgsttag-1.0.so.0 libgstreamer-plugins-base1.0-0
libgsttranscoder-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgsturidownloader-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstva-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstvideo-1.0.so.0 libgstreamer-plugins-base1.0-0
libgstvulkan-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstwayland-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstwebrtc-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgstwebrtcnice-1.0.so.0 libgstreamer-plugins-bad1.0-0
libgthread-2.0.so.0 libglib2.0-0t64 libglib2.0-0
libgtk-3.so.0 t64
libgtk-4.so.1
libgtk-layer-shell.so.0 libgtk-layer-shell0 -
libgtk-x11-2.0.so.0 libgtk2.0-0t64 libgtk2.0-0
libgtkglext-x11-1.0.so.0 - libgtkglext1
libgtkmm-2.4.so.1 - libgtkmm-2.4-1v5
libgtkmm-3.0.so.1 libgtkmm-3.0-1t64 libgtkmm-3.0-1v5
libgtksourceview-3.0.so.1
libgtksourceview-4.so.0
libgtksourceview-5.so.0 libgtksourceview-5-0 -
libgtkspell3-3.so.0 - libgtkspell3-3-0
libgtop-2.0.so.11
libgts-0.7.so.5 - libgts-0.7-5
libgudev-1.0.so.0
libguestfs.so.0 t64
libguile-3.0.so.1 guile-3.0-libs
libgumbo.so.1 - libgumbo1
libgupnp-1.6.so.0 libgupnp-1.6-0 -
libgvc.so.6
libgweather-4.so.0 libgweather-4-0t64 -
libhamlib.so.4 t64
libhandy-1.so.0
libharfbuzz-gobject.so.0
libharfbuzz-subset.so.0 libharfbuzz-subset0 -
libharfbuzz.so.0 libharfbuzz0b
libhcrypto.so.5 libhcrypto5t64-heimdal libhcrypto5-heimdal
libhdf5_cpp.so.103 - libhdf5-cpp-103-1
libhdf5_openmpi.so.103 - libhdf5-openmpi-103-1
libhdf5_openmpi.so.310 libhdf5-openmpi-310 -
libhdf5_serial.so.103 - libhdf5-103-1
libhdf5_serial.so.310 libhdf5-310 -
libhdf5_serial_cpp.so.103 - libhdf5-cpp-103-1
libhdf5_serial_cpp.so.310 libhdf5-cpp-310 -
libhdf5_serial_hl.so.100 - libhdf5-hl-100
libhdf5_serial_hl.so.310 libhdf5-hl-310 -
libheif.so.1
libhidapi-hidraw.so.0 libhidapi-hidraw0 -
libhidapi-libusb.so.0
libhiredis.so.0.14 - libhiredis0.14
libhiredis.so.1 libhiredis1.1.0 -
libhiredis_ssl.so.1 libhiredis1.1.0 -
libhistory.so.8 libreadline8t64 libreadline8
libhns.so.1 ibverbs-providers -
libhogweed.so.6 t64
libhts.so.1.16 - libhts3
libhts.so.1.21 libhts3t64 -
libhts.so.3 t64
libhttp_parser.so.2.9
libhunspell-1.7.so.0
libhwloc.so.15
libi2d.so.17 - libdcmtk17
libi2d.so.19 libdcmtk19 -
libibumad.so.3
libibus-1.0.so.5
libibverbs.so.1
libical-glib.so.3 libical3t64 libical3
libical.so.3 t64
libical_cxx.so.3 libical3t64 libical3
libicalss.so.3 libical3t64 libical3
libicalss_cxx.so.3 libical3t64 libical3
libicalvcal.so.3 libical3t64 libical3
libicudata.so.72 - libicu72
libicudata.so.76 libicu76 -
libicui18n.so.72 - libicu72
libicui18n.so.76 libicu76 -
libicuio.so.72 - libicu72
libicuio.so.76 libicu76 -
libicutest.so.72 - libicu72
libicutest.so.76 libicu76 -
libicutu.so.72 - libicu72
libicutu.so.76 libicu76 -
libicuuc.so.72 - libicu72
libicuuc.so.76 libicu76 -
libid3tag.so.0
libidn.so.12
libidn2.so.0
libijg12.so.17 - libdcmtk17
libijg12.so.19 libdcmtk19 -
libijg16.so.17 - libdcmtk17
libijg16.so.19 libdcmtk19 -
libijg8.so.17 - libdcmtk17
libijg8.so.19 libdcmtk19 -
libimobiledevice-1.0.so.6 libimobiledevice-1.0-6 libimobiledevice6
libimobiledevice.so.6 - libimobiledevice6
libindidriver.so.1
libinih.so.1 libinih1 -
libinih.so.58 libinih1 -
libiniparser.so.4 libiniparser4 -
libinput.so.10
libisl.so.23
libiso9660.so.11 - libiso9660-11
libjack.so.0 libjack-jackd2-0
libjacknet.so.0 libjack-jackd2-0
libjackserver.so.0 libjack-jackd2-0
libjansson.so.4
libjavascriptcoregtk-4.1.so.0
libjemalloc.so.2
libjpeg.so.62 libjpeg62-turbo
libjson-c.so.5
libjson-glib-1.0.so.0
libjsoncpp.so.25 - libjsoncpp25
libjsoncpp.so.26 libjsoncpp26 -
libjxl.so.0.11 libjxl0.11 -
libjxl.so.0.7 - libjxl0.7
libjxl_cms.so.0.11 libjxl0.11 -
libjxl_threads.so.0.11 libjxl0.11 -
libjxl_threads.so.0.7 - libjxl0.7
libk5crypto.so.3
libkaccounts.so.2 - libkaccounts2
libkeyutils.so.1
libklu.so.2 libklu2 -
libklu_cholmod.so.2 libklu2 -
libkmod.so.2
libkpathsea.so.6
libkrb5.so.26 libkrb5-26t64-heimdal libkrb5-26-heimdal
libkrb5.so.3
libkrb5support.so.0
libkworkspace5.so.5 - libkworkspace5-5
liblapack_atlas.so.3 - libatlas3-base
liblapacke.so.3 liblapacke -
liblber-2.5.so.0 - libldap-2.5-0
liblber.so.2 libldap2 -
liblcms2.so.2
libldap-2.5.so.0 - libldap-2.5-0
libldap.so.2 libldap2 -
libldb.so.2
libldns.so.3 t64
liblilv-0.so.0
liblirc_client.so.0 t64
liblmdb.so.0
liblo.so.7
liblog4cxx.so.15 liblog4cxx15 -
libltdl.so.7
liblttng-ust-cyg-profile-fast.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-cyg-profile.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-dl.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-fd.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-fork.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-libc-wrapper.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-pthread-wrapper.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust-tracepoint.so.1 liblttng-ust1t64 liblttng-ust1
liblttng-ust.so.1 t64
liblttoolbox.so.3
liblua5.1-c++.so.0 liblua5.1-0
liblua5.1-filesystem.so.0 lua-filesystem
liblua5.1-mime.so.2 lua-socket
liblua5.1-socket-serial.so.0 lua-socket
liblua5.1-socket-unix.so.2 lua-socket
liblua5.1-socket.so.2 lua-socket
liblua5.1.so.0
liblua5.2-c++.so.0 - liblua5.2-0
liblua5.2-filesystem.so.0 lua-filesystem
liblua5.2-mime.so.2 lua-socket
liblua5.2-socket-serial.so.0 lua-socket
liblua5.2-socket-unix.so.2 lua-socket
liblua5.2-socket.so.2 lua-socket
liblua5.2.so.0 - liblua5.2-0
liblua5.3-c++.so.0 liblua5.3-0
liblua5.3-filesystem.so.0 lua-filesystem
liblua5.3-mime.so.2 lua-socket
liblua5.3-socket-serial.so.0 lua-socket
liblua5.3-socket-unix.so.2 lua-socket
liblua5.3-socket.so.2 lua-socket
liblua5.3.so.0
liblua5.4-c++.so.0 liblua5.4-0
liblua5.4-filesystem.so.0 lua-filesystem
liblua5.4-mime.so.2 lua-socket
liblua5.4-socket-serial.so.0 lua-socket
liblua5.4-socket-unix.so.2 lua-socket
liblua5.4-socket.so.2 lua-socket
liblua5.4.so.0
libluajit-5.1.so.2 libluajit-5.1-2 libluajit2-5.1-2
liblxqt.so.1 - liblxqt1
liblxqt.so.2 liblxqt2 -
liblz4.so.1
liblzma.so.5
liblzo2.so.2
libm.so.6 libc6
libm17n-core.so.0 - libm17n-0
libm17n-flt.so.0 - libm17n-0
libm17n-gui.so.0 - libm17n-0
libm17n.so.0 - libm17n-0
libmad.so.0
libmagic.so.1 t64
libmana.so.1 ibverbs-providers
libmariadb.so.3
libmarkdown.so.2
libmate-desktop-2.so.17 t64
libmate-panel-applet-4.so.1
libmaxminddb.so.0
libmbedcrypto.so.16 libmbedcrypto16 -
libmbedcrypto.so.7 - libmbedcrypto7
libmbedtls.so.14 - libmbedtls14
libmbedtls.so.21 libmbedtls21 -
libmbedx509.so.1 - libmbedx509-1
libmbedx509.so.7 libmbedx509-7 -
libmca_common_monitoring.so.50 - libopenmpi3
libmca_common_ofi.so.10 - libopenmpi3
libmca_common_ompio.so.41 - libopenmpi3
libmca_common_sm.so.40 - libopenmpi3
libmca_common_ucx.so.40 - libopenmpi3
libmca_common_verbs.so.40 - libopenmpi3
libmd.so.0
libmemcached.so.11 t64
libmenu.so.6 libncurses6
libmenuw.so.6 libncursesw6
libmfhdfalt.so.0 libhdf4-0-alt -
libmhash.so.2
libmicrohttpd.so.12 t64
libmikmod.so.3 - libmikmod3
libminiupnpc.so.17 - libminiupnpc17
libminiupnpc.so.18 libminiupnpc18 -
libminizip.so.1 t64
libmircommon.so.11 libmircommon11 -
libmircommon.so.9 - libmircommon9
libmircore.so.2 t64
libmirplatform.so.30 libmirplatform30 -
libmlx4.so.1 ibverbs-providers
libmlx5.so.1 ibverbs-providers
libmm-glib.so.0
libmnl.so.0
libmodplug.so.1
libmongoc-1.0.so.0 libmongoc-1.0-0t64 -
libmount.so.1
libmp3lame.so.0
libmpc.so.3
libmpcdec.so.6
libmpdclient.so.2 t64
libmpfr.so.6
libmpg123.so.0 t64
libmpi.so.12 libmpich12 -
libmpi.so.40 libopenmpi40 libopenmpi3
libmpi_cxx.so.40 - libopenmpi3
libmpi_java.so.40 libopenmpi40 libopenmpi3
libmpi_mpifh-gfortran.so.40 libopenmpi40 libopenmpi3
libmpi_mpifh.so.40 libopenmpi40 libopenmpi3
libmpi_usempi_ignore_tkr-gfortran.so.40 libopenmpi40 libopenmpi3
libmpi_usempi_ignore_tkr.so.40 libopenmpi40 libopenmpi3
libmpi_usempif08-gfortran.so.40 libopenmpi40 libopenmpi3
libmpi_usempif08.so.40 libopenmpi40 libopenmpi3
libmpich.so.12
libmpichcxx.so.12 libmpich12
libmpichf90.so.12 libmpich12 -
libmpichfort.so.12 libmpich12
libmrpt-config.so.2.14 libmrpt-config2.14 -
libmrpt-config.so.2.5 - libmrpt-config2.5
libmrpt-containers.so.2.14 libmrpt-containers2.14 -
libmrpt-containers.so.2.5 - libmrpt-containers2.5
libmrpt-core.so.2.14 libmrpt-core2.14 -
libmrpt-core.so.2.5 - libmrpt-core2.5
libmrpt-img.so.2.14 libmrpt-img2.14 -
libmrpt-img.so.2.5 - libmrpt-img2.5
libmrpt-io.so.2.14 libmrpt-io2.14 -
libmrpt-io.so.2.5 - libmrpt-io2.5
libmrpt-math.so.2.14 libmrpt-math2.14 -
libmrpt-math.so.2.5 - libmrpt-math2.5
libmrpt-obs.so.2.5 - libmrpt-obs2.5
libmrpt-opengl.so.2.14 libmrpt-opengl2.14 -
libmrpt-opengl.so.2.5 - libmrpt-opengl2.5
libmrpt-poses.so.2.14 libmrpt-poses2.14 -
libmrpt-poses.so.2.5 - libmrpt-poses2.5
libmrpt-random.so.2.14 libmrpt-random2.14 -
libmrpt-random.so.2.5 - libmrpt-random2.5
libmrpt-rtti.so.2.14 libmrpt-rtti2.14 -
libmrpt-rtti.so.2.5 - libmrpt-rtti2.5
libmrpt-serialization.so.2.14 libmrpt-serialization2.14 -
libmrpt-serialization.so.2.5 - libmrpt-serialization2.5
libmrpt-system.so.2.14 libmrpt-system2.14 -
libmrpt-system.so.2.5 - libmrpt-system2.5
libmtp.so.9 t64
libmvec.so.1 libc6
libmwaw-0.3.so.3
libnautilus-extension.so.4 libnautilus-extension4 -
libncurses.so.6
libncursesw.so.6
libndctl.so.6
libndr-krb5pac.so.0 samba-libs
libndr-nbt.so.0 samba-libs
libndr-standard.so.0 samba-libs
libndr.so.1 - samba-libs
libndr.so.2 - samba-libs
libndr.so.3 - samba-libs
libndr.so.5 samba-libs -
libndr.so.6 samba-libs -
libnet.so.1
libnetapi.so.1 samba-libs
libnetcdf.so.19 - libnetcdf19
libnetcdf.so.22 libnetcdf22 -
libnetfilter_conntrack.so.3
libnetsnmp.so.40 libsnmp40t64 libsnmp40
libnetsnmpagent.so.40 libsnmp40t64 libsnmp40
libnetsnmphelpers.so.40 libsnmp40t64 libsnmp40
libnetsnmpmibs.so.40 libsnmp40t64 libsnmp40
libnettle.so.8 t64
libnfnetlink.so.0 libnfnetlink0 -
libnghttp2.so.14
libniftiio.so.2 - libniftiio2
libnl-3.so.200
libnl-genl-3.so.200
libnl-route-3.so.200
libnm.so.0
libnma-gtk4.so.0 - libnma-gtk4-0
libnma.so.0
libnode.so.108 - libnode108
libnode.so.115 libnode115 -
libnotify.so.4
libnova-0.16.so.0 t64
libnsl.so.1 libc6
libnsl.so.2
libnss_compat.so.2 libc6
libnss_dns.so.2 libc6
libnss_files.so.2 libc6
libnss_hesiod.so.2 libc6
libnuma.so.1
libobjc.so.4
libobjc_gc.so.4 libobjc4
libobs-frontend-api.so.0 libobs0t64 libobs0
libobs-frontend-api.so.29 - libobs0
libobs-frontend-api.so.30 libobs0t64 -
libobs-opengl.so.1 libobs0t64 libobs0
libobs-opengl.so.29 - libobs0
libobs-opengl.so.30 libobs0t64 -
libobs-scripting.so.1 libobs0t64 libobs0
libobs-scripting.so.29 - libobs0
libobs-scripting.so.30 libobs0t64 -
libobs.so.0 t64
libobs.so.29 - libobs0
libobs.so.30 libobs0t64 -
libobsglad.so.1 - libobs0
libobsglad.so.29 - libobs0
libodbc.so.2
libodfgen-0.1.so.1
liboficonv.so.19 libdcmtk19 -
liboflog.so.17 - libdcmtk17
liboflog.so.19 libdcmtk19 -
libofstd.so.17 - libdcmtk17
libofstd.so.19 libdcmtk19 -
libogg.so.0
libomniCodeSets4.so.2 - libomniorb4-2
libomniCodeSets4.so.3 libomniorb4-3t64 -
libomniConnectionMgmt4.so.2 - libomniorb4-2
libomniConnectionMgmt4.so.3 libomniorb4-3t64 -
libomniDynamic4.so.2 - libomniorb4-2
libomniDynamic4.so.3 libomniorb4-3t64 -
libomniORB4.so.2 - libomniorb4-2
libomniORB4.so.3 libomniorb4-3t64 -
libomniZIOP4.so.2 - libomniorb4-2
libomniZIOP4.so.3 libomniorb4-3t64 -
libomniZIOPDynamic4.so.2 - libomniorb4-2
libomniZIOPDynamic4.so.3 libomniorb4-3t64 -
libomnihttpCrypto4.so.3 libomniorb4-3t64 -
libomnihttpTP4.so.3 libomniorb4-3t64 -
libomnisslTP4.so.2 - libomniorb4-2
libomnisslTP4.so.3 libomniorb4-3t64 -
libomnithread.so.4
libompitrace.so.40 - libopenmpi3
libopen-pal.so.40 - libopenmpi3
libopen-pal.so.80 libopenmpi40 -
libopen-rte.so.40 - libopenmpi3
libopenal.so.1
libopenbabel.so.7 - libopenbabel7
libopencv_alphamat.so.406 - libopencv-contrib406
libopencv_aruco.so.406 - libopencv-contrib406
libopencv_barcode.so.406 - libopencv-contrib406
libopencv_bgsegm.so.406 - libopencv-contrib406
libopencv_bioinspired.so.406 - libopencv-contrib406
libopencv_calib3d.so.406 - libopencv-calib3d406
libopencv_calib3d.so.410 libopencv-calib3d410 -
libopencv_ccalib.so.406 - libopencv-contrib406
libopencv_core.so.406 - libopencv-core406
libopencv_core.so.410 libopencv-core410 -
libopencv_cvv.so.406 - libopencv-contrib406
libopencv_datasets.so.406 - libopencv-contrib406
libopencv_dnn_objdetect.so.406 - libopencv-contrib406
libopencv_dnn_superres.so.406 - libopencv-contrib406
libopencv_dpm.so.406 - libopencv-contrib406
libopencv_face.so.406 - libopencv-contrib406
libopencv_features2d.so.406 - libopencv-features2d406
libopencv_features2d.so.410 libopencv-features2d410 -
libopencv_freetype.so.406 - libopencv-contrib406
libopencv_fuzzy.so.406 - libopencv-contrib406
libopencv_hdf.so.406 - libopencv-contrib406
libopencv_hfs.so.406 - libopencv-contrib406
libopencv_highgui.so.406 - libopencv-highgui406
libopencv_highgui.so.410 libopencv-highgui410 -
libopencv_img_hash.so.406 - libopencv-contrib406
libopencv_imgcodecs.so.406 - libopencv-imgcodecs406
libopencv_imgcodecs.so.410 libopencv-imgcodecs410 -
libopencv_imgproc.so.406 - libopencv-imgproc406
libopencv_imgproc.so.410 libopencv-imgproc410 -
libopencv_intensity_transform.so.406 - libopencv-contrib406
libopencv_line_descriptor.so.406 - libopencv-contrib406
libopencv_mcc.so.406 - libopencv-contrib406
libopencv_objdetect.so.406 - libopencv-objdetect406
libopencv_objdetect.so.410 libopencv-objdetect410 -
libopencv_optflow.so.406 - libopencv-contrib406
libopencv_phase_unwrapping.so.406 - libopencv-contrib406
libopencv_plot.so.406 - libopencv-contrib406
libopencv_quality.so.406 - libopencv-contrib406
libopencv_rapid.so.406 - libopencv-contrib406
libopencv_reg.so.406 - libopencv-contrib406
libopencv_rgbd.so.406 - libopencv-contrib406
libopencv_saliency.so.406 - libopencv-contrib406
libopencv_stereo.so.406 - libopencv-contrib406
libopencv_structured_light.so.406 - libopencv-contrib406
libopencv_surface_matching.so.406 - libopencv-contrib406
libopencv_text.so.406 - libopencv-contrib406
libopencv_tracking.so.406 - libopencv-contrib406
libopencv_video.so.406 - libopencv-video406
libopencv_video.so.410 libopencv-video410 -
libopencv_videoio.so.406 - libopencv-videoio406
libopencv_videoio.so.410 libopencv-videoio410 -
libopencv_wechat_qrcode.so.406 - libopencv-contrib406
libopencv_ximgproc.so.406 - libopencv-contrib406
libopencv_xobjdetect.so.406 - libopencv-contrib406
libopencv_xphoto.so.406 - libopencv-contrib406
libopenjp2.so.7
libopus.so.0
libopusfile.so.0
libopusurl.so.0 libopusfile0
liborc-0.4.so.0 - liborc-0.4-0
liborc-test-0.4.so.0 - liborc-0.4-0
liboshmem.so.40 libopenmpi40 libopenmpi3
libosmocore.so.19 - libosmocore19
libosmocore.so.22 libosmocore22 -
libosmoctrl.so.0
libosmogsm.so.18 - libosmogsm18
libosmogsm.so.20 libosmogsm20 -
libosmovty.so.13 libosmovty13 -
libosmovty.so.9 - libosmovty9
libost_base.so.2.3 - libost-base2.3
libost_base.so.2.9 libost-base2.9 -
libost_geom.so.2.3 - libost-geom2.3
libost_geom.so.2.9 libost-geom2.9 -
libost_mol.so.2.3 - libost-mol2.3
libost_mol.so.2.9 libost-mol2.9 -
libost_seq.so.2.3 - libost-seq2.3
libost_seq.so.2.9 libost-seq2.9 -
libotr.so.5 - libotr5
libp11-kit.so.0
libpackagekit-glib2.so.18
libpam.so.0 libpam0g
libpam_misc.so.0 libpam0g
libpamc.so.0 libpam0g
libpanel.so.6 libncurses6
libpanelw.so.6 libncursesw6
libpango-1.0.so.0
libpangocairo-1.0.so.0
libpangoft2-1.0.so.0
libpangomm-1.4.so.1 libpangomm-1.4-1v5
libpaper.so.1 - libpaper1
libpaper.so.2 libpaper2 -
libparted.so.2 t64
libpcap.so.0.8 t64
libpci.so.3
libpciaccess.so.0
libpcl_common.so.1.13 - libpcl-common1.13
libpcl_common.so.1.15 libpcl-common1.15 -
libpcl_search.so.1.13 - libpcl-search1.13
libpcl_search.so.1.15 libpcl-search1.15 -
libpcre.so.3 - libpcre3
libpcre2-32.so.0 libpcre2-32-0 -
libpcre2-8.so.0
libpcre2-posix.so.3 libpcre2-posix3 -
libpcreposix.so.3 - libpcre3
libpcsclite.so.1
libpcsclite_real.so.1 libpcsclite1 -
libpeas-1.0.so.0
libpeas-gtk-1.0.so.0 libpeas-1.0-0
libperl.so.5.36 - libperl5.36
libperl.so.5.40 libperl5.40 -
libpetsc_real.so.3.18 - libpetsc-real3.18
libpetsc_real.so.3.22 libpetsc-real3.22 -
libphobos2-ldc-shared.so.100 - libphobos2-ldc-shared100
libphobos2-ldc-shared.so.110 libphobos2-ldc-shared110 -
libphonon4qt5.so.4 - libphonon4qt5-4
libphonon4qt6.so.4 libphonon4qt6-4t64 -
libphysfs.so.1
libpipewire-0.3.so.0 t64
libpixman-1.so.0
libplist-2.0.so.3 - libplist3
libplist-2.0.so.4 libplist-2.0-4 -
libplist.so.3 - libplist3
libplplot.so.17
libpmem.so.1
libpng16.so.16 t64
libpolkit-agent-1.so.0
libpolkit-gobject-1.so.0
libpolkit-qt5-agent-1.so.1 - libpolkit-qt5-1-1
libpolkit-qt5-core-1.so.1 - libpolkit-qt5-1-1
libpolkit-qt5-gui-1.so.1 - libpolkit-qt5-1-1
libpoppler-glib.so.8 t64
libpoppler-qt5.so.1 t64
libpoppler-qt6.so.3 libpoppler-qt6-3t64 -
libpoppler.so.126 - libpoppler126
libpoppler.so.147 libpoppler147 -
libpopt.so.0
libportal.so.1
libportaudio.so.2
libportmidi.so.0
libporttime.so.0 libportmidi0
libpq.so.5
libprelude.so.28 - libprelude28
libpresage.so.1 libpresage1v5 -
libprofiler.so.0 libgoogle-perftools4t64 -
libproj.so.25
libprotobuf-c.so.1
libprotobuf.so.32 t64
libproxy.so.1 libproxy1v5
libprrte.so.3 libopenmpi40 -
libpsl.so.5 libpsl5t64 -
libpspell.so.15 libaspell15
libpsx.so.2 libcap2
libpthread.so.0 libc6
libpugixml.so.1 libpugixml1v5
libpulse-mainloop-glib.so.0
libpulse-simple.so.0 libpulse0
libpulse.so.0
libpurple-client.so.0 libpurple0t64 libpurple0
libpurple.so.0 t64
libpyside2.cpython-311-x86_64-linux-gnu.so.5.15 - libpyside2-py3-5.15
libpyside2.cpython-313-x86_64-linux-gnu.so.5.15 libpyside2-py3-5.15t64 -
libpyside6.abi3.so.6.8 libpyside6-py3-6.8 -
libpyside6qml.abi3.so.6.8 libpyside6-py3-6.8 -
libpython3.11.so.1 - libpython3.11
libpython3.13.so.1 libpython3.13 -
libqb.so.100
libqca-qt5.so.2
libqca-qt6.so.2 libqca-qt6-2 -
libqgpgme.so.15 - libqgpgme15
libqgpgmeqt6.so.15 libqgpgmeqt6-15 -
libqhull_r.so.8.0
libqrencode.so.4
libqscintilla2_qt5.so.15 - libqscintilla2-qt5-15
libqt5keychain.so.1 - libqt5keychain1
libqt6keychain.so.1 libqt6keychain1 -
libquadmath.so.0
libquazip5.so.1 t64
librabbitmq.so.4
librados.so.2
librandombytes-kernel.so.1 librandombytes1 -
librandombytes.so.1 librandombytes1 -
libraptor2.so.0 - libraptor2-0
libraw.so.20 - libraw20
libraw.so.23 libraw23t64 -
libraw1394.so.11
libraw_r.so.20 - libraw20
libraw_r.so.23 libraw23t64 -
librbd.so.1
librdf.so.0 t64
librdmacm.so.1 t64
libre2.so.9 - libre2-9
libreadline.so.8 t64
libresolv.so.2 libc6
librevenge-0.0.so.0
librevenge-generators-0.0.so.0 librevenge-0.0-0
librevenge-stream-0.0.so.0 librevenge-0.0-0
libroken.so.19 libroken19t64-heimdal libroken19-heimdal
librpm.so.10 librpm10 -
librpm.so.9 - librpm9
librpmio.so.10 librpmio10 -
librpmio.so.9 - librpmio9
librrd.so.8 t64
librsvg-2.so.2 librsvg2-2
librt.so.1 libc6
librtaudio.so.6 - librtaudio6
librtaudio.so.7 librtaudio7 -
librte_bus_pci.so.23 - librte-bus-pci23
librte_bus_pci.so.25 librte-bus-pci25 -
librte_bus_vdev.so.23 - librte-bus-vdev23
librte_bus_vdev.so.25 librte-bus-vdev25 -
librte_common_cnxk.so.23 - librte-common-cnxk23
librte_common_cnxk.so.25 librte-common-cnxk25 -
librte_common_dpaax.so.23 - librte-common-dpaax23
librte_common_dpaax.so.25 librte-common-dpaax25 -
librte_cryptodev.so.23 - librte-cryptodev23
librte_cryptodev.so.25 librte-cryptodev25 -
librte_dmadev.so.23 - librte-dmadev23
librte_dmadev.so.25 librte-dmadev25 -
librte_eal.so.23 - librte-eal23
librte_eal.so.25 librte-eal25 -
librte_ethdev.so.23 - librte-ethdev23
librte_ethdev.so.25 librte-ethdev25 -
librte_eventdev.so.23 - librte-eventdev23
librte_eventdev.so.25 librte-eventdev25 -
librte_hash.so.23 - librte-hash23
librte_hash.so.25 librte-hash25 -
librte_kvargs.so.23 - librte-kvargs23
librte_kvargs.so.25 librte-kvargs25 -
librte_log.so.25 librte-log25 -
librte_mbuf.so.23 - librte-mbuf23
librte_mbuf.so.25 librte-mbuf25 -
librte_mempool.so.23 - librte-mempool23
librte_mempool.so.25 librte-mempool25 -
librte_meter.so.23 - librte-meter23
librte_meter.so.25 librte-meter25 -
librte_net.so.23 - librte-net23
librte_net.so.25 librte-net25 -
librte_pci.so.23 - librte-pci23
librte_pci.so.25 librte-pci25 -
librte_rawdev.so.25 librte-rawdev25 -
librte_rcu.so.23 - librte-rcu23
librte_rcu.so.25 librte-rcu25 -
librte_ring.so.23 - librte-ring23
librte_ring.so.25 librte-ring25 -
librte_security.so.23 - librte-security23
librte_security.so.25 librte-security25 -
librte_telemetry.so.23 - librte-telemetry23
librte_telemetry.so.25 librte-telemetry25 -
librte_timer.so.23 - librte-timer23
librte_timer.so.25 librte-timer25 -
librtmidi.so.6 - librtmidi6
librtmidi.so.7 librtmidi7 -
librubberband.so.2
libruby-3.1.so.3.1 - libruby3.1
libruby-3.3.so.3.3 libruby3.3 -
librygel-core-2.8.so.0
libsamba-credentials.so.1 samba-libs
libsamba-errors.so.1 samba-libs
libsamba-hostconfig.so.0 samba-libs
libsamba-passdb.so.0 samba-libs
libsamba-policy.so.0 samba-libs -
libsamba-util.so.0 samba-libs
libsamdb.so.0 samba-libs
libsamplerate.so.0
libsane.so.1
libsasl2.so.2
libscalapack-openmpi.so.2.2
libscim-1.0.so.8 libscim8v5
libscim-gtkutils-1.0.so.8 libscim8v5
libscim-x11utils-1.0.so.8 libscim8v5
libsctp.so.1
libseccomp.so.2
libsecret-1.so.0
libselinux.so.1
libsensors.so.5
libsfml-system.so.2.5 - libsfml-system2.5
libsfml-system.so.2.6 libsfml-system2.6 -
libsframe.so.0 - libbinutils
libsframe.so.1 libsframe1 -
libshiboken2.cpython-311-x86_64-linux-gnu.so.5.15 - libshiboken2-py3-5.15
libshiboken2.cpython-313-x86_64-linux-gnu.so.5.15 libshiboken2-py3-5.15t64 -
libshiboken6.abi3.so.6.8 libshiboken6-py3-6.8 -
libshout.so.3 libshout3 -
libshp.so.2 - libshp2
libshp.so.4 libshp4 -
libsigc-2.0.so.0 libsigc++-2.0-0v5
libsigc-3.0.so.0 libsigc++-3.0-0 -
libslang.so.2
libslirp.so.0 libslirp0 -
libsmbclient.so.0 libsmbclient0 libsmbclient
libsmbconf.so.0 samba-libs
libsmbldap.so.2 samba-libs
libsnappy.so.1 libsnappy1v5
libsndfile.so.1
libsndio.so.7 libsndio7.0
libsnmp.so.40 t64
libsodium.so.23
libsoup-2.4.so.1 libsoup-2.4-1 libsoup2.4-1
libsoup-3.0.so.0
libsox.so.3
libsoxr.so.0
libspeex.so.1
libspeexdsp.so.1
libsphinxad.so.3 libsphinxbase3t64 libsphinxbase3
libsphinxbase.so.3 t64
libspqr.so.2 - libspqr2
libspqr.so.4 libspqr4 -
libsqlite3.so.0
libssh.so.4 libssh-4
libssh2.so.1 t64
libssl.so.3 t64
libstaroffice-0.0.so.0
libstartup-notification-1.so.0 libstartup-notification0
libstb.so.0 t64
libstdc++.so.6
libsuitesparseconfig.so.5 - libsuitesparseconfig5
libsuitesparseconfig.so.7 libsuitesparseconfig7 -
libsundials_core.so.7 libsundials-core7 -
libsundials_fcore_mod.so.7 libsundials-core7 -
libsvn_auth_gnome_keyring-1.so.1 libsvn1
libsvn_auth_kwallet-1.so.1 libsvn1
libsvn_client-1.so.1 libsvn1
libsvn_delta-1.so.1 libsvn1
libsvn_diff-1.so.1 libsvn1
libsvn_fs-1.so.1 libsvn1
libsvn_fs_base-1.so.1 libsvn1
libsvn_fs_fs-1.so.1 libsvn1
libsvn_fs_util-1.so.1 libsvn1
libsvn_fs_x-1.so.1 libsvn1
libsvn_ra-1.so.1 libsvn1
libsvn_ra_local-1.so.1 libsvn1
libsvn_ra_serf-1.so.1 libsvn1
libsvn_ra_svn-1.so.1 libsvn1
libsvn_repos-1.so.1 libsvn1
libsvn_subr-1.so.1 libsvn1
libsvn_wc-1.so.1 libsvn1
libswresample.so.4 - libswresample4
libswresample.so.5 libswresample5 -
libswscale.so.6 - libswscale6
libswscale.so.8 libswscale8 -
libsynctex.so.2 libsynctex2 -
libsystemd.so.0
libtag.so.2 libtag2 -
libtalloc.so.2
libtasn1.so.6
libtbb.so.12
libtcl8.6.so.0 libtcl8.6
libtcmalloc.so.4 libgoogle-perftools4t64 -
libtcmalloc_and_profiler.so.4 libgoogle-perftools4t64 -
libtcmalloc_debug.so.4 libgoogle-perftools4t64 -
libtcmalloc_minimal.so.4 t64
libtcmalloc_minimal_debug.so.4 libtcmalloc-minimal4t64 libtcmalloc-minimal4
libtdb.so.1
libtelepathy-glib.so.0 t64
libtelepathy-qt5.so.0 - libtelepathy-qt5-0
libtevent-util.so.0 samba-libs
libtevent.so.0 t64
libtextstyle.so.0 gettext -
libtheora.so.0
libtheoradec.so.1 libtheoradec1 libtheora0
libtheoraenc.so.1 libtheoraenc1 libtheora0
libthread_db.so.1 libc6
libtic.so.6 libtinfo6
libticcutils.so.10 libticcutils10 -
libticcutils.so.8 - libticcutils8
libtidy.so.58 libtidy58 -
libtiff.so.6
libtinfo.so.6
libtinysparql-3.0.so.0 libtinysparql-3.0-0 -
libtinyxml2.so.11 libtinyxml2-11 -
libtinyxml2.so.9 - libtinyxml2-9
libtirpc.so.3 t64
libtk8.6.so.0 libtk8.6
libtokyocabinet.so.9 - libtokyocabinet9
libtotem-plparser-mini.so.18 libtotem-plparser18
libtotem-plparser.so.18
libtraceevent.so.1 libtraceevent1 -
libtracker-sparql-3.0.so.0 - libtracker-sparql-3.0-0
libtrilinos_epetra.so.13.2 libtrilinos-epetra-13.2
libtrilinos_epetraext.so.13.2 libtrilinos-epetraext-13.2
libtrilinos_kokkosalgorithms.so.13.2 libtrilinos-kokkos-13.2
libtrilinos_kokkoscontainers.so.13.2 libtrilinos-kokkos-13.2
libtrilinos_kokkoscore.so.13.2 libtrilinos-kokkos-13.2
libtrilinos_teuchoscomm.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchoscore.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchoskokkoscomm.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchoskokkoscompat.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchosnumerics.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchosparameterlist.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchosparser.so.13.2 libtrilinos-teuchos-13.2
libtrilinos_teuchosremainder.so.13.2 libtrilinos-teuchos-13.2
libtss2-esys.so.0 libtss2-esys-3.0.2-0t64 -
libtss2-mu.so.0 libtss2-mu-4.0.1-0t64 libtss2-mu0
libtss2-tctildr.so.0 libtss2-tctildr0t64 -
libturbojpeg.so.0
libtwolame.so.0 - libtwolame0
libudev.so.1
libudisks2.so.0
libudunits2.so.0
libuim-scm.so.0
libuim.so.8
libukui-gsettings.so.0
libukui-print.so.0
libulockmgr.so.1 libfuse2t64 libfuse2
libumfpack.so.5 - libumfpack5
libumfpack.so.6 libumfpack6 -
libunbound.so.8
libunistring.so.2 - libunistring2
libunistring.so.5 libunistring5 -
libuno_cppu.so.3 t64
libuno_cppuhelpergcc3.so.3 t64
libuno_sal.so.3 t64
libuno_salhelpergcc3.so.3 t64
libunwind-coredump.so.0 libunwind8
libunwind-ptrace.so.0 libunwind8
libunwind-x86_64.so.8 libunwind8
libunwind.so.8
libupb.so.29 libgrpc29t64 libgrpc29
libupower-glib.so.3
liburcu-bp.so.8 liburcu8t64 liburcu8
liburcu-cds.so.8 liburcu8t64 liburcu8
liburcu-common.so.8 liburcu8t64 liburcu8
liburcu-mb.so.8 liburcu8t64 liburcu8
liburcu-memb.so.8 liburcu8t64 liburcu8
liburcu-qsbr.so.8 liburcu8t64 liburcu8
liburcu-signal.so.8 - liburcu8
liburcu.so.8 t64
liburing-ffi.so.2 liburing2 -
liburing.so.2
libusb-0.1.so.4
libusb-1.0.so.0
libutf8proc.so.3 libutf8proc3 -
libutil.so.1 libc6
libuuid.so.1
libuv.so.1 t64
libv4l1.so.0 libv4l-0t64 libv4l-0
libv4l2.so.0 libv4l-0t64 libv4l-0
libva-drm.so.2
libva-x11.so.2
libva.so.2
libvdeplug.so.2 t64
libvdeplug_mod.so.2 libvdeplug2t64 libvdeplug2
libvirt-admin.so.0 libvirt0
libvirt-lxc.so.0 libvirt0
libvirt-qemu.so.0 libvirt0
libvirt.so.0
libvisp_core.so.3.5 - libvisp-core3.5
libvisp_core.so.3.6 libvisp-core3.6t64 -
libvlc.so.5
libvlccore.so.9
libvolk.so.2.5 - libvolk2.5
libvolk.so.3.2 libvolk3.2 -
libvorbis.so.0 libvorbis0a
libvorbisenc.so.2
libvorbisfile.so.3
libvpx.so.7 - libvpx7
libvpx.so.9 libvpx9 -
libvte-2.91.so.0
libvtkChartsCore-9.1.so.1 - libvtk9.1
libvtkChartsCore-9.3.so.1 libvtk9.3 -
libvtkChartsCore-9.3.so.9.3 libvtk9.3 -
libvtkCommonColor-9.1.so.1 - libvtk9.1
libvtkCommonColor-9.3.so.1 libvtk9.3 -
libvtkCommonColor-9.3.so.9.3 libvtk9.3 -
libvtkCommonComputationalGeometry-9.1.so.1 - libvtk9.1
libvtkCommonComputationalGeometry-9.3.so.1 libvtk9.3 -
libvtkCommonComputationalGeometry-9.3.so.9.3 libvtk9.3 -
libvtkCommonCore-9.1.so.1 - libvtk9.1
libvtkCommonCore-9.3.so.1 libvtk9.3 -
libvtkCommonCore-9.3.so.9.3 libvtk9.3 -
libvtkCommonDataModel-9.1.so.1 - libvtk9.1
libvtkCommonDataModel-9.3.so.1 libvtk9.3 -
libvtkCommonDataModel-9.3.so.9.3 libvtk9.3 -
libvtkCommonExecutionModel-9.1.so.1 - libvtk9.1
libvtkCommonExecutionModel-9.3.so.1 libvtk9.3 -
libvtkCommonExecutionModel-9.3.so.9.3 libvtk9.3 -
libvtkCommonMath-9.1.so.1 - libvtk9.1
libvtkCommonMath-9.3.so.1 libvtk9.3 -
libvtkCommonMath-9.3.so.9.3 libvtk9.3 -
libvtkCommonMisc-9.1.so.1 - libvtk9.1
libvtkCommonMisc-9.3.so.1 libvtk9.3 -
libvtkCommonMisc-9.3.so.9.3 libvtk9.3 -
libvtkCommonPython-9.1.so.1 - libvtk9.1
libvtkCommonPython-9.3.so.1 libvtk9.3 -
libvtkCommonPython-9.3.so.9.3 libvtk9.3 -
libvtkCommonSystem-9.1.so.1 - libvtk9.1
libvtkCommonSystem-9.3.so.1 libvtk9.3 -
libvtkCommonSystem-9.3.so.9.3 libvtk9.3 -
libvtkCommonTransforms-9.1.so.1 - libvtk9.1
libvtkCommonTransforms-9.3.so.1 libvtk9.3 -
libvtkCommonTransforms-9.3.so.9.3 libvtk9.3 -
libvtkDICOMParser-9.1.so.1 - libvtk9.1
libvtkDICOMParser-9.3.so.1 libvtk9.3 -
libvtkDICOMParser-9.3.so.9.3 libvtk9.3 -
libvtkDomainsChemistry-9.1.so.1 - libvtk9.1
libvtkDomainsChemistry-9.3.so.1 libvtk9.3 -
libvtkDomainsChemistry-9.3.so.9.3 libvtk9.3 -
libvtkDomainsChemistryOpenGL2-9.1.so.1 - libvtk9.1
libvtkDomainsChemistryOpenGL2-9.3.so.1 libvtk9.3 -
libvtkDomainsChemistryOpenGL2-9.3.so.9.3 libvtk9.3 -
libvtkDomainsParallelChemistry-9.1.so.1 - libvtk9.1
libvtkDomainsParallelChemistry-9.3.so.1 libvtk9.3 -
libvtkDomainsParallelChemistry-9.3.so.9.3 libvtk9.3 -
libvtkFiltersAMR-9.1.so.1 - libvtk9.1
libvtkFiltersAMR-9.3.so.1 libvtk9.3 -
libvtkFiltersAMR-9.3.so.9.3 libvtk9.3 -
libvtkFiltersCellGrid-9.3.so.1 libvtk9.3 -
libvtkFiltersCellGrid-9.3.so.9.3 libvtk9.3 -
libvtkFiltersCore-9.1.so.1 - libvtk9.1
libvtkFiltersCore-9.3.so.1 libvtk9.3 -
libvtkFiltersCore-9.3.so.9.3 libvtk9.3 -
libvtkFiltersExtraction-9.1.so.1 - libvtk9.1
libvtkFiltersExtraction-9.3.so.1 libvtk9.3 -
libvtkFiltersExtraction-9.3.so.9.3 libvtk9.3 -
libvtkFiltersFlowPaths-9.1.so.1 - libvtk9.1
libvtkFiltersFlowPaths-9.3.so.1 libvtk9.3 -
libvtkFiltersFlowPaths-9.3.so.9.3 libvtk9.3 -
libvtkFiltersGeneral-9.1.so.1 - libvtk9.1
libvtkFiltersGeneral-9.3.so.1 libvtk9.3 -
libvtkFiltersGeneral-9.3.so.9.3 libvtk9.3 -
libvtkFiltersGeneric-9.1.so.1 - libvtk9.1
libvtkFiltersGeneric-9.3.so.1 libvtk9.3 -
libvtkFiltersGeneric-9.3.so.9.3 libvtk9.3 -
libvtkFiltersGeometry-9.1.so.1 - libvtk9.1
libvtkFiltersGeometry-9.3.so.1 libvtk9.3 -
libvtkFiltersGeometry-9.3.so.9.3 libvtk9.3 -
libvtkFiltersGeometryPreview-9.3.so.1 libvtk9.3 -
libvtkFiltersGeometryPreview-9.3.so.9.3 libvtk9.3 -
libvtkFiltersHybrid-9.1.so.1 - libvtk9.1
libvtkFiltersHybrid-9.3.so.1 libvtk9.3 -
libvtkFiltersHybrid-9.3.so.9.3 libvtk9.3 -
libvtkFiltersHyperTree-9.1.so.1 - libvtk9.1
libvtkFiltersHyperTree-9.3.so.1 libvtk9.3 -
libvtkFiltersHyperTree-9.3.so.9.3 libvtk9.3 -
libvtkFiltersImaging-9.1.so.1 - libvtk9.1
libvtkFiltersImaging-9.3.so.1 libvtk9.3 -
libvtkFiltersImaging-9.3.so.9.3 libvtk9.3 -
libvtkFiltersModeling-9.1.so.1 - libvtk9.1
libvtkFiltersModeling-9.3.so.1 libvtk9.3 -
libvtkFiltersModeling-9.3.so.9.3 libvtk9.3 -
libvtkFiltersParallel-9.1.so.1 - libvtk9.1
libvtkFiltersParallel-9.3.so.1 libvtk9.3 -
libvtkFiltersParallel-9.3.so.9.3 libvtk9.3 -
libvtkFiltersParallelGeometry-9.1.so.1 - libvtk9.1
libvtkFiltersParallelGeometry-9.3.so.1 libvtk9.3 -
libvtkFiltersParallelGeometry-9.3.so.9.3 libvtk9.3 -
libvtkFiltersParallelImaging-9.1.so.1 - libvtk9.1
libvtkFiltersParallelImaging-9.3.so.1 libvtk9.3 -
libvtkFiltersParallelImaging-9.3.so.9.3 libvtk9.3 -
libvtkFiltersParallelMPI-9.1.so.1 - libvtk9.1
libvtkFiltersParallelMPI-9.3.so.1 libvtk9.3 -
libvtkFiltersParallelMPI-9.3.so.9.3 libvtk9.3 -
libvtkFiltersParallelVerdict-9.1.so.1 - libvtk9.1
libvtkFiltersParallelVerdict-9.3.so.1 libvtk9.3 -
libvtkFiltersParallelVerdict-9.3.so.9.3 libvtk9.3 -
libvtkFiltersPoints-9.1.so.1 - libvtk9.1
libvtkFiltersPoints-9.3.so.1 libvtk9.3 -
libvtkFiltersPoints-9.3.so.9.3 libvtk9.3 -
libvtkFiltersProgrammable-9.1.so.1 - libvtk9.1
libvtkFiltersProgrammable-9.3.so.1 libvtk9.3 -
libvtkFiltersProgrammable-9.3.so.9.3 libvtk9.3 -
libvtkFiltersPython-9.1.so.1 - libvtk9.1
libvtkFiltersPython-9.3.so.1 libvtk9.3 -
libvtkFiltersPython-9.3.so.9.3 libvtk9.3 -
libvtkFiltersReduction-9.3.so.1 libvtk9.3 -
libvtkFiltersReduction-9.3.so.9.3 libvtk9.3 -
libvtkFiltersSMP-9.1.so.1 - libvtk9.1
libvtkFiltersSMP-9.3.so.1 libvtk9.3 -
libvtkFiltersSMP-9.3.so.9.3 libvtk9.3 -
libvtkFiltersSelection-9.1.so.1 - libvtk9.1
libvtkFiltersSelection-9.3.so.1 libvtk9.3 -
libvtkFiltersSelection-9.3.so.9.3 libvtk9.3 -
libvtkFiltersSources-9.1.so.1 - libvtk9.1
libvtkFiltersSources-9.3.so.1 libvtk9.3 -
libvtkFiltersSources-9.3.so.9.3 libvtk9.3 -
libvtkFiltersStatistics-9.1.so.1 - libvtk9.1
libvtkFiltersStatistics-9.3.so.1 libvtk9.3 -
libvtkFiltersStatistics-9.3.so.9.3 libvtk9.3 -
libvtkFiltersTensor-9.3.so.1 libvtk9.3 -
libvtkFiltersTensor-9.3.so.9.3 libvtk9.3 -
libvtkFiltersTexture-9.1.so.1 - libvtk9.1
libvtkFiltersTexture-9.3.so.1 libvtk9.3 -
libvtkFiltersTexture-9.3.so.9.3 libvtk9.3 -
libvtkFiltersTopology-9.1.so.1 - libvtk9.1
libvtkFiltersTopology-9.3.so.1 libvtk9.3 -
libvtkFiltersTopology-9.3.so.9.3 libvtk9.3 -
libvtkFiltersVerdict-9.1.so.1 - libvtk9.1
libvtkFiltersVerdict-9.3.so.1 libvtk9.3 -
libvtkFiltersVerdict-9.3.so.9.3 libvtk9.3 -
libvtkGeovisCore-9.1.so.1 - libvtk9.1
libvtkGeovisCore-9.3.so.1 libvtk9.3 -
libvtkGeovisCore-9.3.so.9.3 libvtk9.3 -
libvtkIOAMR-9.1.so.1 - libvtk9.1
libvtkIOAMR-9.3.so.1 libvtk9.3 -
libvtkIOAMR-9.3.so.9.3 libvtk9.3 -
libvtkIOAsynchronous-9.1.so.1 - libvtk9.1
libvtkIOAsynchronous-9.3.so.1 libvtk9.3 -
libvtkIOAsynchronous-9.3.so.9.3 libvtk9.3 -
libvtkIOCGNSReader-9.1.so.1 - libvtk9.1
libvtkIOCGNSReader-9.3.so.1 libvtk9.3 -
libvtkIOCGNSReader-9.3.so.9.3 libvtk9.3 -
libvtkIOCONVERGECFD-9.1.so.1 - libvtk9.1
libvtkIOCONVERGECFD-9.3.so.1 libvtk9.3 -
libvtkIOCONVERGECFD-9.3.so.9.3 libvtk9.3 -
libvtkIOCellGrid-9.3.so.1 libvtk9.3 -
libvtkIOCellGrid-9.3.so.9.3 libvtk9.3 -
libvtkIOCesium3DTiles-9.3.so.1 libvtk9.3 -
libvtkIOCesium3DTiles-9.3.so.9.3 libvtk9.3 -
libvtkIOChemistry-9.1.so.1 - libvtk9.1
libvtkIOChemistry-9.3.so.1 libvtk9.3 -
libvtkIOChemistry-9.3.so.9.3 libvtk9.3 -
libvtkIOCityGML-9.1.so.1 - libvtk9.1
libvtkIOCityGML-9.3.so.1 libvtk9.3 -
libvtkIOCityGML-9.3.so.9.3 libvtk9.3 -
libvtkIOCore-9.1.so.1 - libvtk9.1
libvtkIOCore-9.3.so.1 libvtk9.3 -
libvtkIOCore-9.3.so.9.3 libvtk9.3 -
libvtkIOEnSight-9.1.so.1 - libvtk9.1
libvtkIOEnSight-9.3.so.1 libvtk9.3 -
libvtkIOEnSight-9.3.so.9.3 libvtk9.3 -
libvtkIOExodus-9.1.so.1 - libvtk9.1
libvtkIOExodus-9.3.so.1 libvtk9.3 -
libvtkIOExodus-9.3.so.9.3 libvtk9.3 -
libvtkIOExport-9.1.so.1 - libvtk9.1
libvtkIOExport-9.3.so.1 libvtk9.3 -
libvtkIOExport-9.3.so.9.3 libvtk9.3 -
libvtkIOExportGL2PS-9.1.so.1 - libvtk9.1
libvtkIOExportGL2PS-9.3.so.1 libvtk9.3 -
libvtkIOExportGL2PS-9.3.so.9.3 libvtk9.3 -
libvtkIOExportPDF-9.1.so.1 - libvtk9.1
libvtkIOExportPDF-9.3.so.1 libvtk9.3 -
libvtkIOExportPDF-9.3.so.9.3 libvtk9.3 -
libvtkIOFLUENTCFF-9.3.so.1 libvtk9.3 -
libvtkIOFLUENTCFF-9.3.so.9.3 libvtk9.3 -
libvtkIOGeoJSON-9.3.so.1 libvtk9.3 -
libvtkIOGeoJSON-9.3.so.9.3 libvtk9.3 -
libvtkIOGeometry-9.1.so.1 - libvtk9.1
libvtkIOGeometry-9.3.so.1 libvtk9.3 -
libvtkIOGeometry-9.3.so.9.3 libvtk9.3 -
libvtkIOHDF-9.1.so.1 - libvtk9.1
libvtkIOHDF-9.3.so.1 libvtk9.3 -
libvtkIOHDF-9.3.so.9.3 libvtk9.3 -
libvtkIOIOSS-9.1.so.1 - libvtk9.1
libvtkIOIOSS-9.3.so.1 libvtk9.3 -
libvtkIOIOSS-9.3.so.9.3 libvtk9.3 -
libvtkIOImage-9.1.so.1 - libvtk9.1
libvtkIOImage-9.3.so.1 libvtk9.3 -
libvtkIOImage-9.3.so.9.3 libvtk9.3 -
libvtkIOImport-9.1.so.1 - libvtk9.1
libvtkIOImport-9.3.so.1 libvtk9.3 -
libvtkIOImport-9.3.so.9.3 libvtk9.3 -
libvtkIOInfovis-9.1.so.1 - libvtk9.1
libvtkIOInfovis-9.3.so.1 libvtk9.3 -
libvtkIOInfovis-9.3.so.9.3 libvtk9.3 -
libvtkIOLSDyna-9.1.so.1 - libvtk9.1
libvtkIOLSDyna-9.3.so.1 libvtk9.3 -
libvtkIOLSDyna-9.3.so.9.3 libvtk9.3 -
libvtkIOLegacy-9.1.so.1 - libvtk9.1
libvtkIOLegacy-9.3.so.1 libvtk9.3 -
libvtkIOLegacy-9.3.so.9.3 libvtk9.3 -
libvtkIOMINC-9.1.so.1 - libvtk9.1
libvtkIOMINC-9.3.so.1 libvtk9.3 -
libvtkIOMINC-9.3.so.9.3 libvtk9.3 -
libvtkIOMPIImage-9.1.so.1 - libvtk9.1
libvtkIOMPIImage-9.3.so.1 libvtk9.3 -
libvtkIOMPIImage-9.3.so.9.3 libvtk9.3 -
libvtkIOMPIParallel-9.1.so.1 - libvtk9.1
libvtkIOMPIParallel-9.3.so.1 libvtk9.3 -
libvtkIOMPIParallel-9.3.so.9.3 libvtk9.3 -
libvtkIOMotionFX-9.1.so.1 - libvtk9.1
libvtkIOMotionFX-9.3.so.1 libvtk9.3 -
libvtkIOMotionFX-9.3.so.9.3 libvtk9.3 -
libvtkIOMovie-9.1.so.1 - libvtk9.1
libvtkIOMovie-9.3.so.1 libvtk9.3 -
libvtkIOMovie-9.3.so.9.3 libvtk9.3 -
libvtkIONetCDF-9.1.so.1 - libvtk9.1
libvtkIONetCDF-9.3.so.1 libvtk9.3 -
libvtkIONetCDF-9.3.so.9.3 libvtk9.3 -
libvtkIOOggTheora-9.1.so.1 - libvtk9.1
libvtkIOOggTheora-9.3.so.1 libvtk9.3 -
libvtkIOOggTheora-9.3.so.9.3 libvtk9.3 -
libvtkIOPLY-9.1.so.1 - libvtk9.1
libvtkIOPLY-9.3.so.1 libvtk9.3 -
libvtkIOPLY-9.3.so.9.3 libvtk9.3 -
libvtkIOParallel-9.1.so.1 - libvtk9.1
libvtkIOParallel-9.3.so.1 libvtk9.3 -
libvtkIOParallel-9.3.so.9.3 libvtk9.3 -
libvtkIOParallelNetCDF-9.1.so.1 - libvtk9.1
libvtkIOParallelNetCDF-9.3.so.1 libvtk9.3 -
libvtkIOParallelNetCDF-9.3.so.9.3 libvtk9.3 -
libvtkIOParallelXML-9.1.so.1 - libvtk9.1
libvtkIOParallelXML-9.3.so.1 libvtk9.3 -
libvtkIOParallelXML-9.3.so.9.3 libvtk9.3 -
libvtkIOSQL-9.1.so.1 - libvtk9.1
libvtkIOSQL-9.3.so.1 libvtk9.3 -
libvtkIOSQL-9.3.so.9.3 libvtk9.3 -
libvtkIOSegY-9.1.so.1 - libvtk9.1
libvtkIOSegY-9.3.so.1 libvtk9.3 -
libvtkIOSegY-9.3.so.9.3 libvtk9.3 -
libvtkIOTecplotTable-9.1.so.1 - libvtk9.1
libvtkIOTecplotTable-9.3.so.1 libvtk9.3 -
libvtkIOTecplotTable-9.3.so.9.3 libvtk9.3 -
libvtkIOVeraOut-9.1.so.1 - libvtk9.1
libvtkIOVeraOut-9.3.so.1 libvtk9.3 -
libvtkIOVeraOut-9.3.so.9.3 libvtk9.3 -
libvtkIOVideo-9.1.so.1 - libvtk9.1
libvtkIOVideo-9.3.so.1 libvtk9.3 -
libvtkIOVideo-9.3.so.9.3 libvtk9.3 -
libvtkIOXML-9.1.so.1 - libvtk9.1
libvtkIOXML-9.3.so.1 libvtk9.3 -
libvtkIOXML-9.3.so.9.3 libvtk9.3 -
libvtkIOXMLParser-9.1.so.1 - libvtk9.1
libvtkIOXMLParser-9.3.so.1 libvtk9.3 -
libvtkIOXMLParser-9.3.so.9.3 libvtk9.3 -
libvtkImagingColor-9.1.so.1 - libvtk9.1
libvtkImagingColor-9.3.so.1 libvtk9.3 -
libvtkImagingColor-9.3.so.9.3 libvtk9.3 -
libvtkImagingCore-9.1.so.1 - libvtk9.1
libvtkImagingCore-9.3.so.1 libvtk9.3 -
libvtkImagingCore-9.3.so.9.3 libvtk9.3 -
libvtkImagingFourier-9.1.so.1 - libvtk9.1
libvtkImagingFourier-9.3.so.1 libvtk9.3 -
libvtkImagingFourier-9.3.so.9.3 libvtk9.3 -
libvtkImagingGeneral-9.1.so.1 - libvtk9.1
libvtkImagingGeneral-9.3.so.1 libvtk9.3 -
libvtkImagingGeneral-9.3.so.9.3 libvtk9.3 -
libvtkImagingHybrid-9.1.so.1 - libvtk9.1
libvtkImagingHybrid-9.3.so.1 libvtk9.3 -
libvtkImagingHybrid-9.3.so.9.3 libvtk9.3 -
libvtkImagingMath-9.1.so.1 - libvtk9.1
libvtkImagingMath-9.3.so.1 libvtk9.3 -
libvtkImagingMath-9.3.so.9.3 libvtk9.3 -
libvtkImagingMorphological-9.1.so.1 - libvtk9.1
libvtkImagingMorphological-9.3.so.1 libvtk9.3 -
libvtkImagingMorphological-9.3.so.9.3 libvtk9.3 -
libvtkImagingSources-9.1.so.1 - libvtk9.1
libvtkImagingSources-9.3.so.1 libvtk9.3 -
libvtkImagingSources-9.3.so.9.3 libvtk9.3 -
libvtkImagingStatistics-9.1.so.1 - libvtk9.1
libvtkImagingStatistics-9.3.so.1 libvtk9.3 -
libvtkImagingStatistics-9.3.so.9.3 libvtk9.3 -
libvtkImagingStencil-9.1.so.1 - libvtk9.1
libvtkImagingStencil-9.3.so.1 libvtk9.3 -
libvtkImagingStencil-9.3.so.9.3 libvtk9.3 -
libvtkInfovisCore-9.1.so.1 - libvtk9.1
libvtkInfovisCore-9.3.so.1 libvtk9.3 -
libvtkInfovisCore-9.3.so.9.3 libvtk9.3 -
libvtkInfovisLayout-9.1.so.1 - libvtk9.1
libvtkInfovisLayout-9.3.so.1 libvtk9.3 -
libvtkInfovisLayout-9.3.so.9.3 libvtk9.3 -
libvtkInteractionImage-9.1.so.1 - libvtk9.1
libvtkInteractionImage-9.3.so.1 libvtk9.3 -
libvtkInteractionImage-9.3.so.9.3 libvtk9.3 -
libvtkInteractionStyle-9.1.so.1 - libvtk9.1
libvtkInteractionStyle-9.3.so.1 libvtk9.3 -
libvtkInteractionStyle-9.3.so.9.3 libvtk9.3 -
libvtkInteractionWidgets-9.1.so.1 - libvtk9.1
libvtkInteractionWidgets-9.3.so.1 libvtk9.3 -
libvtkInteractionWidgets-9.3.so.9.3 libvtk9.3 -
libvtkJava-9.1.so.1 - libvtk9.1
libvtkJava-9.3.so.1 libvtk9.3 -
libvtkJava-9.3.so.9.3 libvtk9.3 -
libvtkParallelCore-9.1.so.1 - libvtk9.1
libvtkParallelCore-9.3.so.1 libvtk9.3 -
libvtkParallelCore-9.3.so.9.3 libvtk9.3 -
libvtkParallelDIY-9.1.so.1 - libvtk9.1
libvtkParallelDIY-9.3.so.1 libvtk9.3 -
libvtkParallelDIY-9.3.so.9.3 libvtk9.3 -
libvtkParallelMPI-9.1.so.1 - libvtk9.1
libvtkParallelMPI-9.3.so.1 libvtk9.3 -
libvtkParallelMPI-9.3.so.9.3 libvtk9.3 -
libvtkParallelMPI4Py-9.1.so.1 - libvtk9.1
libvtkParallelMPI4Py-9.3.so.1 libvtk9.3 -
libvtkParallelMPI4Py-9.3.so.9.3 libvtk9.3 -
libvtkPythonContext2D-9.1.so.1 - libvtk9.1
libvtkPythonContext2D-9.3.so.1 libvtk9.3 -
libvtkPythonContext2D-9.3.so.9.3 libvtk9.3 -
libvtkPythonInterpreter-9.1.so.1 - libvtk9.1
libvtkPythonInterpreter-9.3.so.1 libvtk9.3 -
libvtkPythonInterpreter-9.3.so.9.3 libvtk9.3 -
libvtkRenderingAnnotation-9.1.so.1 - libvtk9.1
libvtkRenderingAnnotation-9.3.so.1 libvtk9.3 -
libvtkRenderingAnnotation-9.3.so.9.3 libvtk9.3 -
libvtkRenderingCellGrid-9.3.so.1 libvtk9.3 -
libvtkRenderingCellGrid-9.3.so.9.3 libvtk9.3 -
libvtkRenderingContext2D-9.1.so.1 - libvtk9.1
libvtkRenderingContext2D-9.3.so.1 libvtk9.3 -
libvtkRenderingContext2D-9.3.so.9.3 libvtk9.3 -
libvtkRenderingContextOpenGL2-9.1.so.1 - libvtk9.1
libvtkRenderingContextOpenGL2-9.3.so.1 libvtk9.3 -
libvtkRenderingContextOpenGL2-9.3.so.9.3 libvtk9.3 -
libvtkRenderingCore-9.1.so.1 - libvtk9.1
libvtkRenderingCore-9.3.so.1 libvtk9.3 -
libvtkRenderingCore-9.3.so.9.3 libvtk9.3 -
libvtkRenderingFreeType-9.1.so.1 - libvtk9.1
libvtkRenderingFreeType-9.3.so.1 libvtk9.3 -
libvtkRenderingFreeType-9.3.so.9.3 libvtk9.3 -
libvtkRenderingGL2PSOpenGL2-9.1.so.1 - libvtk9.1
libvtkRenderingGL2PSOpenGL2-9.3.so.1 libvtk9.3 -
libvtkRenderingGL2PSOpenGL2-9.3.so.9.3 libvtk9.3 -
libvtkRenderingHyperTreeGrid-9.3.so.1 libvtk9.3 -
libvtkRenderingHyperTreeGrid-9.3.so.9.3 libvtk9.3 -
libvtkRenderingImage-9.1.so.1 - libvtk9.1
libvtkRenderingImage-9.3.so.1 libvtk9.3 -
libvtkRenderingImage-9.3.so.9.3 libvtk9.3 -
libvtkRenderingLICOpenGL2-9.3.so.1 libvtk9.3 -
libvtkRenderingLICOpenGL2-9.3.so.9.3 libvtk9.3 -
libvtkRenderingLOD-9.1.so.1 - libvtk9.1
libvtkRenderingLOD-9.3.so.1 libvtk9.3 -
libvtkRenderingLOD-9.3.so.9.3 libvtk9.3 -
libvtkRenderingLabel-9.1.so.1 - libvtk9.1
libvtkRenderingLabel-9.3.so.1 libvtk9.3 -
libvtkRenderingLabel-9.3.so.9.3 libvtk9.3 -
libvtkRenderingOpenGL2-9.1.so.1 - libvtk9.1
libvtkRenderingOpenGL2-9.3.so.1 libvtk9.3 -
libvtkRenderingOpenGL2-9.3.so.9.3 libvtk9.3 -
libvtkRenderingSceneGraph-9.1.so.1 - libvtk9.1
libvtkRenderingSceneGraph-9.3.so.1 libvtk9.3 -
libvtkRenderingSceneGraph-9.3.so.9.3 libvtk9.3 -
libvtkRenderingTk-9.1.so.1 - libvtk9.1
libvtkRenderingTk-9.3.so.1 libvtk9.3 -
libvtkRenderingTk-9.3.so.9.3 libvtk9.3 -
libvtkRenderingUI-9.1.so.1 - libvtk9.1
libvtkRenderingUI-9.3.so.1 libvtk9.3 -
libvtkRenderingUI-9.3.so.9.3 libvtk9.3 -
libvtkRenderingVolume-9.1.so.1 - libvtk9.1
libvtkRenderingVolume-9.3.so.1 libvtk9.3 -
libvtkRenderingVolume-9.3.so.9.3 libvtk9.3 -
libvtkRenderingVolumeOpenGL2-9.1.so.1 - libvtk9.1
libvtkRenderingVolumeOpenGL2-9.3.so.1 libvtk9.3 -
libvtkRenderingVolumeOpenGL2-9.3.so.9.3 libvtk9.3 -
libvtkRenderingVtkJS-9.1.so.1 - libvtk9.1
libvtkRenderingVtkJS-9.3.so.1 libvtk9.3 -
libvtkRenderingVtkJS-9.3.so.9.3 libvtk9.3 -
libvtkTestingRendering-9.1.so.1 - libvtk9.1
libvtkTestingRendering-9.3.so.1 libvtk9.3 -
libvtkTestingRendering-9.3.so.9.3 libvtk9.3 -
libvtkViewsContext2D-9.1.so.1 - libvtk9.1
libvtkViewsContext2D-9.3.so.1 libvtk9.3 -
libvtkViewsContext2D-9.3.so.9.3 libvtk9.3 -
libvtkViewsCore-9.1.so.1 - libvtk9.1
libvtkViewsCore-9.3.so.1 libvtk9.3 -
libvtkViewsCore-9.3.so.9.3 libvtk9.3 -
libvtkViewsInfovis-9.1.so.1 - libvtk9.1
libvtkViewsInfovis-9.3.so.1 libvtk9.3 -
libvtkViewsInfovis-9.3.so.9.3 libvtk9.3 -
libvtkWrappingPythonCore3.11-9.1.so.1 - libvtk9.1
libvtkWrappingPythonCore3.13-9.3.so.1 libvtk9.3 -
libvtkWrappingPythonCore3.13-9.3.so.9.3 libvtk9.3 -
libvtkWrappingTools-9.1.so.1 - libvtk9.1
libvtkWrappingTools-9.3.so.1 libvtk9.3 -
libvtkWrappingTools-9.3.so.9.3 libvtk9.3 -
libvtkcgns-9.1.so.1 - libvtk9.1
libvtkcgns-9.3.so.1 libvtk9.3 -
libvtkcgns-9.3.so.9.3 libvtk9.3 -
libvtkexodusII-9.1.so.1 - libvtk9.1
libvtkexodusII-9.3.so.1 libvtk9.3 -
libvtkexodusII-9.3.so.9.3 libvtk9.3 -
libvtkfmt-9.1.so.1 - libvtk9.1
libvtkfmt-9.3.so.1 libvtk9.3 -
libvtkfmt-9.3.so.9.3 libvtk9.3 -
libvtkioss-9.1.so.1 - libvtk9.1
libvtkioss-9.3.so.1 libvtk9.3 -
libvtkioss-9.3.so.9.3 libvtk9.3 -
libvtkkissfft-9.1.so.1 - libvtk9.1
libvtkkissfft-9.3.so.1 libvtk9.3 -
libvtkkissfft-9.3.so.9.3 libvtk9.3 -
libvtklibharu-9.1.so.1 - libvtk9.1
libvtklibharu-9.3.so.1 libvtk9.3 -
libvtklibharu-9.3.so.9.3 libvtk9.3 -
libvtkloguru-9.1.so.1 - libvtk9.1
libvtkloguru-9.3.so.1 libvtk9.3 -
libvtkloguru-9.3.so.9.3 libvtk9.3 -
libvtkmetaio-9.1.so.1 - libvtk9.1
libvtkmetaio-9.3.so.1 libvtk9.3 -
libvtkmetaio-9.3.so.9.3 libvtk9.3 -
libvtkpugixml-9.1.so.1 - libvtk9.1
libvtkpugixml-9.3.so.1 libvtk9.3 -
libvtkpugixml-9.3.so.9.3 libvtk9.3 -
libvtksys-9.1.so.1 - libvtk9.1
libvtksys-9.3.so.1 libvtk9.3 -
libvtksys-9.3.so.9.3 libvtk9.3 -
libvtkverdict-9.1.so.1 - libvtk9.1
libvtkverdict-9.3.so.1 libvtk9.3 -
libvtkverdict-9.3.so.9.3 libvtk9.3 -
libvulkan.so.1
libwacom.so.9
libwavpack.so.1
libwayland-client.so.0
libwayland-cursor.so.0
libwayland-egl.so.1
libwayland-server.so.0
libwcs.so.7 - libwcs7
libwcs.so.8 libwcs8 -
libwebkit2gtk-4.0.so.37 - libwebkit2gtk-4.0-37
libwebkit2gtk-4.1.so.0
libwebp.so.7
libwebpdemux.so.2
libwebpmux.so.3
libwebsockets.so.17 - libwebsockets17
libwebsockets.so.19 libwebsockets19t64 -
libwinpr2.so.2 - libwinpr2-2
libwinpr3.so.3 libwinpr3-3 -
libwnck-3.so.0
libwpg-0.3.so.3
libwrap.so.0
libwx_baseu-3.2.so.0 libwxbase3.2-1t64 libwxbase3.2-1
libwx_baseu_net-3.2.so.0 libwxbase3.2-1t64 libwxbase3.2-1
libwx_baseu_xml-3.2.so.0 libwxbase3.2-1t64 libwxbase3.2-1
libwx_gtk3u_adv-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_aui-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_core-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_gl-3.2.so.0 libwxgtk-gl3.2-1t64 libwxgtk-gl3.2-1
libwx_gtk3u_html-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_propgrid-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_qa-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_ribbon-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_richtext-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_stc-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libwx_gtk3u_xrc-3.2.so.0 libwxgtk3.2-1t64 libwxgtk3.2-1
libx264.so.164
libxapian.so.30
libxcb-composite.so.0
libxcb-damage.so.0 - libxcb-damage0
libxcb-icccm.so.4
libxcb-image.so.0
libxcb-keysyms.so.1
libxcb-randr.so.0
libxcb-render.so.0
libxcb-shape.so.0
libxcb-shm.so.0
libxcb-sync.so.1 - libxcb-sync1
libxcb-util.so.1
libxcb-xfixes.so.0
libxcb-xinerama.so.0 - libxcb-xinerama0
libxcb-xkb.so.1
libxcb.so.1
libxdp.so.1 libxdp1 -
libxfce4kbd-private-3.so.0 libxfce4ui-2-0
libxfce4panel-2.0.so.4
libxfce4ui-2.so.0
libxfce4util.so.7
libxfconf-0.so.3
libxkbcommon-x11.so.0
libxkbcommon.so.0
libxkbfile.so.1
libxklavier.so.16
libxml++-2.6.so.2 libxml++2.6-2v5
libxml2.so.2 libxml2
libxmlsec1.so.1 libxmlsec1t64 libxmlsec1
libxslt.so.1 libxslt1.1
libxxhash.so.0
libyajl.so.2
libyaml-0.so.2
libyaml-cpp.so.0.7 - libyaml-cpp0.7
libyaml-cpp.so.0.8 libyaml-cpp0.8 -
libyaz.so.5
libyaz_icu.so.5 libyaz5
libyaz_server.so.5 libyaz5
libz.so.1 zlib1g
libz3.so.4
libzbar.so.0 - libzbar0
libzip.so.4 - libzip4
libzip.so.5 libzip5 -
libzita-convolver.so.4 - libzita-convolver4
libzmq.so.5
libzstd.so.1
`;
