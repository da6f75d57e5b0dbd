jQuery(($) => {
  // A picture of the gallery opens large in Bootstrap's dialog; without scripts its link shows the file.
  $(".gallery a.thumbnail").on("click", function (event) {
    event.preventDefault();
    const caption = $(this).closest("figure").find("figcaption").text();
    const picture = $(this).find("img").clone().removeAttr("loading");
    $("#viewer-title").text(caption);
    $("#viewer .modal-body").empty().append(picture);
    $("#viewer").modal("show");
  });

  $("#menu-site a").on("click", () => $("#menu-site.in").collapse("hide"));
});
