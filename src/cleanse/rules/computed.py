"""Rules that are computed from place, links and repetition; chrome/ holds the computations."""

from __future__ import annotations

from cleanse.rules.types import Rule

RULES: tuple[Rule, ...] = (
    Rule("CHR070", "menu-run", "navigation", "One of a run of short lines outside the body, with named chrome among them.", confidence=0.85),
    Rule("CHR080", "nav-element", "navigation", "The page itself marks the region as navigation.", confidence=0.97),
    Rule("CHR081", "site-header", "navigation", "The header of the site, not of the article.", confidence=0.9),
    Rule("CHR082", "named-navigation", "navigation", "Class or id call the region a menu or a tool bar.", confidence=0.93),
    Rule("CHR083", "named-breadcrumb", "breadcrumb", "Class, id or label call the region a breadcrumb.", confidence=0.95),
    Rule("CHR084", "named-pagination", "pagination", "Class or id call the region a pager.", confidence=0.93),
    Rule("CHR087", "hidden", "other", "The page hides the region from its readers.", confidence=0.85),
    Rule("CHR088", "form", "search", "Labels and buttons of a form.", confidence=0.9),
    Rule("CHR089", "named-skip", "skip-link", "Class or id call it a link for screen readers.", confidence=0.9),
    Rule("CHR180", "named-cookie", "cookie", "Class or id call the region a consent dialog.", confidence=0.97),
    Rule("CHR181", "named-login", "login", "Class or id call the region a log-in or sign-up box.", confidence=0.9),
    Rule("CHR182", "named-popup", "other", "Class or id call the region a layer above the page.", confidence=0.9),
    Rule("CHR280", "named-newsletter", "newsletter", "Class or id call the region a newsletter box.", confidence=0.95),
    Rule("CHR380", "named-share", "share", "Class or id call the region a share bar.", confidence=0.95),
    Rule("CHR480", "footer-element", "footer", "The page itself marks the region as a footer.", confidence=0.95),
    Rule("CHR481", "named-footer", "footer", "Class or id call the region a footer.", confidence=0.93),
    Rule("CHR482", "named-legal", "legal", "Class or id call the region a legal notice.", confidence=0.9),
    Rule("CHR570", "recommended", "related", "Stands under a line that announces other articles.", confidence=0.9),
    Rule("CHR580", "aside-element", "related", "The page itself marks the region as aside from the body.", confidence=0.85),
    Rule("CHR581", "named-related", "related", "Class or id call the region recommendations.", confidence=0.93),
    Rule("CHR582", "named-tags", "tag-list", "Class or id call the region a tag list.", confidence=0.9),
    Rule("CHR583", "named-advert", "advert", "Class or id call the region an advertisement.", confidence=0.93),
    Rule("CHR584", "named-comments", "comments", "Class or id call the region a comment form.", confidence=0.9),
    Rule("CHR585", "named-byline", "byline", "Class or id call the region a byline or an author box.", confidence=0.85),
    Rule("CHR586", "named-sidebar", "related", "Class or id call the region a side column or a widget.", confidence=0.9),
    Rule("CHR802", "other-extractor", "other", "The extractor that was asked for did not keep it.", confidence=0.8),
    Rule("CHR810", "model-head", "navigation", "Above the body; the learned model finds it unlike content.", confidence=0.9),
    Rule("CHR811", "model-tail", "footer", "Below the body; the learned model finds it unlike content.", confidence=0.9),
    Rule("CHR812", "model-inline", "other", "Between parts of the body; the learned model finds it unlike content.", confidence=0.8),
    Rule("CHR901", "no-tables", "other", "Stands in a table, and the options ask for a text without tables.", confidence=0.99),
    Rule("CHR902", "no-comments", "comments", "Stands in the comments, and the options ask for a text without them.", confidence=0.99),
    Rule("TXT004", "front-matter", "other", "Front matter of a Markdown file: its values are read as metadata.", confidence=0.99),
)  # fmt: skip

# What words in class, id, role and label say. A word stands for itself, for its plural and with any sign between its
# parts: "most-read" is also "most_read" and "mostread".
REGION_NAMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("CHR089", ("skip", "skip-link", "screen-reader-text", "sr-only", "visually-hidden", "offscreen")),
    ("CHR082", ("nav", "navbar", "navigation", "menu", "submenu", "mega-menu", "dropdown", "toolbar", "masthead", "topbar", "top-bar",
                "site-header", "global-header", "header-nav", "drawer", "offcanvas", "off-canvas", "utility", "toc", "table-of-contents",
                "language-switch", "language-switcher", "lang-switch", "lang-switcher", "search-form", "search-box", "search-bar",
                "minicart", "cart", "wishlist", "post-nav", "post-navigation", "next-prev", "prev-next", "print")),
    ("CHR083", ("breadcrumb", "crumb")),
    ("CHR084", ("pagination", "pager")),
    ("CHR180", ("cookie", "consent", "gdpr", "onetrust", "cookiebot")),
    ("CHR181", ("login", "signup", "sign-up", "signin", "sign-in")),
    ("CHR182", ("popup", "pop-up", "modal", "overlay", "announcement", "alert-bar", "banner", "feedback")),
    ("CHR280", ("newsletter", "subscribe", "subscription", "mailing-list")),
    ("CHR380", ("share", "sharing", "sharedaddy", "social", "share-bar")),
    ("CHR481", ("footer", "foot")),
    ("CHR482", ("copyright", "disclaimer", "legal")),
    ("CHR581", ("related", "related-post", "related-article", "recommend", "recommended", "recommendation", "recirculation", "recirc",
                "outbrain", "taboola", "trending", "popular", "most-read", "also-like", "also-read", "also-viewed", "read-more",
                "read-next", "up-next", "recently-viewed", "upsell", "cross-sell", "jp-relatedposts", "yarpp")),
    ("CHR582", ("tag", "tag-link", "tag-list", "post-tag")),
    ("CHR583", ("ad", "advert", "advertisement", "adsense", "sponsor", "sponsored", "promo", "promotion")),
    ("CHR584", ("comment-form", "comment-respond", "respond", "reply-form", "rating-form")),
    ("CHR585", ("byline", "author-box", "author-bio", "author-info", "about-author", "bio", "metadata", "post-meta", "entry-meta",
                "article-meta", "dateline", "credit")),
    ("CHR586", ("sidebar", "side-bar", "widget")),
)  # fmt: skip
