// Shows an area, what a search found, or what a steward draws. It gets everything from the page and asks for nothing.
(function () {
  "use strict";
  var HERE = { color: "#14532d", weight: 2, fillOpacity: 0.15 };
  var KINGDOM = [[49.9, -8.2], [58.7, 1.8]];
  var MOST_POINTS = 100;

  function text(words) {
    var element = document.createElement("span");
    element.textContent = words;
    return element.innerHTML;
  }

  function begin(details) {
    var words = details.dataset;
    var map = L.map(details.querySelector(".t-map"), { zoomControl: false, scrollWheelZoom: false, maxZoom: 18 });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: words.closer, zoomOutTitle: words.farther }).addTo(map);
    if (words.tiles) {
      L.tileLayer(words.tiles, { maxZoom: 18, attribution: text(words.attribution) }).addTo(map);
    }
    return map;
  }

  function look(map, shown) {
    map.fitBounds(shown && shown.isValid() ? shown.pad(0.1) : KINGDOM, { maxZoom: 15 });
  }

  function pin(map, at, label, name) {
    var icon = L.divIcon({ className: "t-pin", html: text(label), iconSize: [30, 30] });
    return L.marker(at, { icon: icon, title: name, alt: name }).addTo(map);
  }

  function place(element) {
    return element.dataset.lat ? L.latLng(Number(element.dataset.lat), Number(element.dataset.lon)) : null;
  }

  function outline(map, element) {
    return element.dataset.outline
      ? L.geoJSON(JSON.parse(element.dataset.outline), { style: HERE, interactive: false }).addTo(map)
      : null;
  }

  function area(details) {
    var map = begin(details);
    var shape = outline(map, details);
    var at = place(details);
    if (!shape && at) {
      L.circleMarker(at, HERE).addTo(map);
    }
    look(map, shape ? shape.getBounds() : at && at.toBounds(3000));
  }

  // One pin for each thing in the list, with its number there, and with all that the list says of it.
  function results(details) {
    var map = begin(details);
    var all = L.latLngBounds([]);
    document.querySelectorAll("#results > li").forEach(function (item, number) {
      var shape = outline(map, item);
      var at = place(item);
      if (at) {
        var says = document.createElement("div");
        says.append.apply(says, Array.prototype.map.call(item.children, function (part) {
          return part.cloneNode(true);
        }));
        pin(map, at, String(number + 1), item.dataset.name).bindPopup(says, { maxWidth: 280, maxHeight: 260 });
        all.extend(at);
      }
      if (shape) {
        all.extend(shape.getBounds());
      }
    });
    look(map, all);
  }

  function draw(details) {
    var map = begin(details);
    // What is drawn may be a part of something that is there already.
    var whole = outline(map, details);
    var field = document.querySelector("input[name=patch]");
    var status = details.querySelector("[data-status]");
    var line = L.polygon([], HERE).addTo(map);
    var corners = L.layerGroup().addTo(map);
    var points = [];

    function write() {
      var ring = points.map(function (at) { return [+at.lng.toFixed(5), +at.lat.toFixed(5)]; });
      field.value = ring.length < 3
        ? ""
        : JSON.stringify({ type: "Polygon", coordinates: [ring.concat([ring[0]])] });
      line.setLatLngs(points);
      status.textContent = status.dataset[points.length < 3 ? "few" : "enough"].replace("#", points.length);
    }

    function redraw() {
      corners.clearLayers();
      points.forEach(function (at, number) {
        var icon = L.divIcon({ className: "t-corner", iconSize: [22, 22] });
        var corner = L.marker(at, { icon: icon, draggable: true, keyboard: false });
        corner.on("drag", function () {
          points[number] = corner.getLatLng();
          write();
        });
        corners.addLayer(corner);
      });
      write();
    }

    function add(at) {
      if (points.length < MOST_POINTS) {
        points.push(at);
        redraw();
      }
    }

    var acts = {
      add: function () { add(map.getCenter()); },
      back: function () { points.pop(); redraw(); },
      clear: function () { points = []; redraw(); }
    };
    details.querySelectorAll("button[data-do]").forEach(function (button) {
      button.addEventListener("click", acts[button.dataset.do]);
    });
    map.on("click", function (event) { add(event.latlng); });
    try {
      points = JSON.parse(field.value).coordinates[0].slice(0, -1).map(function (at) { return L.latLng(at[1], at[0]); });
    } catch (nothingThere) {
      points = [];
    }
    if (whole) {
      whole.setStyle({ fill: false, dashArray: "6 6" });
    }
    var at = place(details);
    look(map, points.length ? L.latLngBounds(points) : whole ? whole.getBounds() : at && at.toBounds(1500));
    redraw();
  }

  var kinds = { area: area, results: results, draw: draw };
  window.trellisMap = function (details) { kinds[details.dataset.map](details); };
})();
