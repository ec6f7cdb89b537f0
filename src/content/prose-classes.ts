/** Classes that carry meaning; any other is a generator's own and goes. */
export const proseClasses =
  /^(?:language-[\w+#.-]{1,40}|footnotes?|footnote-(?:ref|backref)|contains-task-list|task-list-item)$/;

/** Classes of words that are lifted out of the text for the eye. */
export const pullQuoteClasses = /^(?:wp-block-)?pull-?quote$/;
