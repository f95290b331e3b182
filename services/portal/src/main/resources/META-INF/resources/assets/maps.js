// Brings the map when somebody opens it, and not before: pages stay light, and whole without it.
(function () {
  "use strict";
  var there;

  function script(path) {
    return new Promise(function (done, failed) {
      var element = document.createElement("script");
      element.src = path;
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }

  function sheet(path) {
    var element = document.createElement("link");
    element.rel = "stylesheet";
    element.href = path;
    document.head.append(element);
  }

  function bring(version) {
    if (!there) {
      sheet("/assets/leaflet/leaflet.css?v=" + version);
      sheet("/assets/maps.css?v=" + version);
      there = script("/assets/leaflet/leaflet.js?v=" + version).then(function () {
        return script("/assets/maps-shown.js?v=" + version);
      });
    }
    return there;
  }

  document.querySelectorAll("details[data-map]").forEach(function (details) {
    var begun = false;
    function open() {
      if (details.open && !begun) {
        begun = true;
        bring(details.dataset.version)
          .then(function () { window.trellisMap(details); })
          .catch(function () { details.querySelector("[data-failed]").hidden = false; });
      }
    }
    // Its own style would show it in spite of "hidden": what stands around it has none.
    details.parentElement.hidden = false;
    details.addEventListener("toggle", open);
    open();
  });
})();
