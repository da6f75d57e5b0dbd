// The runner's own page says that it is English; a portal's says that it is Vietnamese.
document.documentElement.lang = "vi";
