window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "id_str" : "1588091220244369409",
      "full_text" : "Bon &amp; beau, code LOLA20 https://t.co/a https://t.co/b",
      "created_at" : "Thu Nov 03 08:50:26 +0000 2022",
      "lang" : "fr",
      "favorite_count" : "3",
      "retweet_count" : "1",
      "entities" : {
        "hashtags" : [ { "text" : "pub" } ],
        "user_mentions" : [ { "screen_name" : "maisonlune" } ],
        "urls" : [ { "url" : "https://t.co/a", "expanded_url" : "https://maisonlune.example/?ref=lola" } ],
        "media" : [ { "url" : "https://t.co/b", "type" : "photo" } ]
      },
      "extended_entities" : { "media" : [ { "url" : "https://t.co/b", "type" : "photo", "ext_alt_text" : "un flacon" }, { "type" : "animated_gif" } ] }
    }
  },
  {
    "id_str" : "1588091220244369410",
    "text" : "Ancienne archive",
    "created_at" : "Thu Nov 03 08:50:27 +0000 2022"
  }
]
