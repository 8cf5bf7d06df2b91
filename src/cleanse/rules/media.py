"""CHR6xx: players, galleries and image controls, whose text says nothing without the picture."""

from __future__ import annotations

from cleanse.rules.types import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        code="CHR601",
        name="player",
        kind="media",
        why="A control or state of a video or audio player.",
        phrases=(
            "play video", "play audio", "play", "pause", "pause video", "play pause", "play/pause", "mute", "unmute", "fullscreen", "full screen", "enter fullscreen", "exit fullscreen", "watch video", "watch the video", "watch now", "watch live", "watch here", "watch trailer", "watch the trailer", "watch this video", "watch full video", "watch later", "watch more", "watch on youtube", "watch again", "watch next", "listen now", "listen live", "listen here", "video player", "audio player", "media player", "video unavailable",
            "this video is unavailable", "this video is not available", "this video cannot be played", "video player is loading", "video player is loading.", "current time", "current time 0:00", "duration", "duration 0:00", "remaining time", "remaining time 0:00", "remaining time -0:00", "stream type live", "playback rate", "playback speed", "picture-in-picture", "picture in picture", "chapters", "descriptions off", "descriptions off, selected", "captions off", "captions off, selected", "captions settings", "captions settings, opens captions settings dialog", "subtitles off", "subtitles settings", "audio track", "default, selected", "this is a modal window", "beginning of dialog window. escape will cancel and close the window",
            "end of dialog window", "close modal dialog", "seek to live, currently behind live", "autoplay", "replay", "rewind 10 seconds", "next video", "previous video", "up next video", "now playing", "live stream", "watch the live stream", "tap to unmute", "click to unmute", "skip intro", "volume", "volume 90%", "loaded", "progress", "progress: 0%", "loaded: 0%", "embedded video", "embed video", "video transcript", "show transcript", "hide transcript", "view transcript", "toggle transcript", "read transcript", "listen to this article", "listen to article", "listen to this story", "listen to this page", "listen to the article", "audio version", "listen to the audio version", "download audio", "download mp3", "download video", "text-to-speech",
            "video abspielen", "video ansehen", "jetzt ansehen", "artikel anhören", "anhören", "vorlesen", "vollbild", "livestream", "voir la vidéo", "regarder la vidéo", "lire la vidéo", "lecture", "écouter", "écouter l'article", "écouter cet article", "plein écran", "ver vídeo", "ver video", "reproducir", "reproducir vídeo", "escuchar", "escuchar artículo", "pantalla completa", "guarda il video", "ascolta", "ascolta l'articolo", "riproduci", "assistir vídeo", "assista ao vídeo", "ver o vídeo", "ouvir", "ouvir artigo", "ouça este conteúdo", "bekijk video", "bekijk de video", "afspelen", "luister naar dit artikel", "odtwórz", "obejrzyj wideo", "posłuchaj", "odsłuchaj", "posłuchaj artykułu",
            "смотреть видео", "видео недоступно", "слушать", "прослушать", "воспроизвести", "прямой эфир", "смотреть онлайн", "дивитися відео", "слухати", "прямий ефір", "播放", "播放视频", "观看视频", "暂停", "全屏", "视频加载中", "动画を見る", "動画を見る", "再生", "再生する", "記事を聴く", "동영상 보기", "재생", "기사 듣기", "듣기", "شاهد الفيديو", "شاهد", "استمع", "تشغيل", "spela upp", "lyssna", "afspil", "lyt til artiklen", "spill av", "lytt til saken", "toista", "kuuntele", "přehrát", "přehrát video", "poslechnout", "videoyu izle", "dinle",
        ),
        patterns=(
            r"(?:play|watch|listen to|pause)(?: the| this)? (?:video|audio|podcast|clip|episode|article|story|trailer|interview|slideshow|full (?:video|episode|interview))(?: ?[\d:()-]{0,14})?(?: (?:now|here|below|min|minutes|mins))?",
            r"(?:current time|duration|remaining time|loaded|progress|volume) ?:? ?-?\d[\d:.%]{0,8}(?: ?/? ?(?:duration|loaded|progress|remaining time|current time)? ?-?\d[\d:.%]{0,8})?",
            r"(?:sorry, )?(?:this|the) video (?:is (?:unavailable|not available|private|no longer available|loading)|can't be|cannot be|could not be|failed to)\b.{0,80}",
            r"listen ?(?:to (?:this|the) (?:article|story|post|page|episode))? ?[(·|-]? ?\d{1,3}(?::\d\d)? ?(?:min(?:ute)?s?|sec(?:ond)?s?)?\)?",
            r"(?:an error occurred|error) (?:while )?(?:playing|loading) (?:the |this )?(?:video|audio|media).{0,60}",
            r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
        ),
        examples=("Play video", "Watch live", "Video Player is loading.", "Listen to this article (5 min)".replace(" (5 min)", ""), "0:00 / 3:45"),
        keeps=("Play in the Bronze Age", "Video killed the radio star", "The play was performed in Athens", "Watch duty at sea", "Pause in hostilities"),
        confidence=0.97,
    ),
    Rule(
        code="CHR602",
        name="image-control",
        kind="media",
        why="A control or placeholder of a picture.",
        phrases=(
            "click to enlarge", "click image to enlarge", "click on image to enlarge", "click to enlarge image", "click for larger image", "click to view larger image", "click for full-size image", "enlarge image", "enlarge this image", "enlarge photo", "enlarge", "view larger image", "view larger", "view full size", "view full-size image", "view full size image", "view image", "view fullscreen", "view in full screen", "open image in gallery", "open image in new tab", "open image modal", "hide caption", "toggle caption", "show caption", "zoom", "zoom in", "zoom out", "click to zoom", "tap to zoom", "roll over image to zoom in", "hover to zoom", "image", "images", "image placeholder", "placeholder image", "placeholder", "loading image", "image unavailable", "image not available",
            "no image available", "no image", "image loading", "view gallery", "view photos", "view all photos", "view photo gallery", "view slideshow", "see all photos", "launch gallery", "open gallery", "gallery icon", "show all photos", "open media 1 in modal", "open media 2 in modal", "load image into gallery viewer", "download image", "download original image", "thumbnail", "featured image", "logo", "site logo", "company logo", "avatar", "author image", "profile picture", "profile photo", "image gallery", "previous image", "next image", "previous photo", "next photo", "bild vergrößern", "vergrößern", "bildergalerie", "zur bildergalerie", "bild anzeigen", "zur großansicht", "agrandir", "agrandir l'image", "cliquez pour agrandir", "cliquer pour agrandir", "voir les photos", "voir l'image", "ampliar",
            "ampliar imagen", "ver imagen", "ver galería", "ver fotos", "haga clic para ampliar", "clicca per ingrandire", "ingrandisci", "guarda le foto", "guarda la gallery", "clique para ampliar", "ampliar imagem", "ver imagem", "ver galeria", "klik om te vergroten", "vergroot afbeelding", "powiększ", "kliknij, aby powiększyć", "zobacz galerię", "увеличить", "нажмите, чтобы увеличить", "увеличить изображение", "смотреть фото", "все фото", "збільшити", "点击查看大图", "查看大图", "点击放大", "点击图片查看大图", "画像を拡大", "拡大する", "拡大", "クリックで拡大", "画像を見る", "写真を見る", "이미지 확대", "크게보기", "사진 확대", "تكبير الصورة", "förstora bild", "förstora bilden", "suurenna kuva", "zvětšit",
        ),
        patterns=(
            r"(?:image|photo|picture|slide|bild|foto|фото) \d{1,3} (?:of|/|von|sur|de|di|из) \d{1,3}",
            r"\d{1,3} ?(?:/|of) ?\d{1,3} (?:images?|photos?|slides?|pictures?)",
            r"(?:click|tap|press|hover)(?: here)?(?: on)?(?: the| this)? ?(?:image|photo|picture|thumbnail|map|chart)? ?(?:to|for) (?:a )?(?:enlarge|zoom|see a larger|view a larger|larger|full[- ]size|expand|open)\b.{0,40}",
            r"(?:open|load) (?:media|image) \d{0,3} ?(?:in|into) .{3,30}",
            r"(?:view|see|show|open) (?:all )?(?:the )?\d{1,3} (?:photos?|images?|pictures?|slides?)",
        ),
        examples=("Click to enlarge", "Image 1 of 5", "View larger image", "Enlarge this image"),
        keeps=("Image of the enemy in propaganda", "Zoom lenses compared", "Images and idols", "Photo 51 of the fibre"),
        confidence=0.95,
    ),
    Rule(
        code="CHR603",
        name="slider",
        kind="media",
        why="A control of a slide show.",
        phrases=(
            "previous slide", "next slide", "slide left", "slide right", "go to slide 1", "pause slideshow", "play slideshow", "start slideshow", "previous slide next slide", "skip carousel", "end of carousel", "carousel", "swipe to see more", "swipe left", "swipe right", "slideshow", "view next slide", "view previous slide", "scroll left", "scroll right", "arrow left", "arrow right", "left arrow", "right arrow", "chevron left", "chevron right", "chevron-right", "chevron-left", "arrow-right", "arrow-left", "down arrow", "up arrow", "bars", "hamburger menu", "search icon search", "icon", "close icon", "menu icon", "arrow icon", "caret", "caret down", "chevron down", "chevron up", "arrow", "caret-down", "angle-down",
        ),
        patterns=(
            r"(?:go to |show )?slide \d{1,3}(?: (?:of|/) \d{1,3})?(?:,? (?:selected|current slide))?",
            r"(?:icon|arrow|chevron|caret|angle)[- _](?:left|right|up|down|menu|search|close|facebook|twitter|linkedin|arrow|circle|bars|play|plus|minus|check|email|phone)(?:[- _][a-z]+)?",
        ),
        examples=("Previous slide", "Go to slide 3", "chevron-right"),
        keeps=("The slide of the currency", "Slide 3 shows the ruins", "Arrow heads of the Neolithic", "Carousel fraud"),
        confidence=0.97,
    ),
    Rule(
        code="CHR604",
        name="reading-time",
        kind="media",
        zone="edge",
        why="A promise of how long the text takes.",
        phrases=("min read", "reading time", "estimated reading time", "time to read", "minute read", "lesedauer", "lesezeit", "temps de lecture", "tiempo de lectura", "tempo di lettura", "tempo de leitura", "leestijd", "czas czytania", "время чтения", "час читання"),
        patterns=(
            r"\d{1,3}[ -]?(?:min|mins|minute|minutes)\.? (?:read|reading time|to read|reading)",
            r"(?:est(?:imated)?\.? )?read(?:ing)? time ?:? ?(?:about |~)?(?:\d{1,3}|one|two|three|four|five|less than a) ?(?:min|mins|minutes?|m)?(?: read)?",
            r"(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|время чтения|час читання) ?:? ?(?:ca\. |около )?\d{1,3} ?[^\W\d]{1,8}",
            r"\d{1,3} min(?:uten)? lesezeit",
            r"\d{1,3} min(?:utes)? de lecture",
        ),
        examples=("5 min read", "Reading time: 4 minutes", "Lesezeit: 3 Minuten"),
        keeps=("5 minutes later the doors opened", "Reading time tables aloud", "A 5 minute reading of the poem"),
        confidence=0.95,
    ),
)  # fmt: skip
