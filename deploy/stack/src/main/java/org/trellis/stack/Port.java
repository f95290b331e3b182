package org.trellis.stack;

/// A port that a piece of the stack listens on, and the setting that moves it.
record Port(String piece, String setting, int number) {

    String localhost() {
        return "localhost:" + number;
    }

    String url() {
        return "http://" + localhost();
    }
}
