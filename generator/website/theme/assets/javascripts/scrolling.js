/* A frame is a stop for the keyboard only where what it holds is wider; what has the focus in it is seen whole. */
{
  const fit = (frame) => {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else if (frame !== document.activeElement) frame.removeAttribute("tabindex");
  };

  const sizes = new ResizeObserver((changed) => {
    for (const { target } of changed) fit(target.closest('[role="region"]'));
  });

  /* A browser leaves alone what is partly in sight, even where the rest is behind a column that stays. */
  const uncover = (frame, held) => {
    const kept = parseFloat(getComputedStyle(frame).scrollPaddingLeft) || 0;
    const hidden = frame.getBoundingClientRect().left + kept - held.getBoundingClientRect().left;
    if (kept && hidden > 0) frame.scrollLeft -= hidden;
  };

  for (const frame of document.querySelectorAll('.page [role="region"]')) {
    sizes.observe(frame);
    // What it holds grows by the look that a reader chooses, while the frame stays as it is.
    if (frame.firstElementChild) sizes.observe(frame.firstElementChild);
    frame.addEventListener("focusin", ({ target }) => {
      if (target !== frame) uncover(frame, target);
    });
  }
}
