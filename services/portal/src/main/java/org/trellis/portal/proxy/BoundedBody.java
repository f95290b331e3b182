package org.trellis.portal.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/// A body that does not say how long it is, cut off with an error once it is too long.
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long largest;
    private long seen;
    private Handler<Throwable> onFailure;

    BoundedBody(ReadStream<Buffer> body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    boolean isExceeded() {
        return seen > largest;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        var before = isExceeded();
        seen += piece.length();
        if (!isExceeded()) {
            handler.handle(piece);
        } else if (!before && onFailure != null) {
            onFailure.handle(new IllegalStateException("The body is too large"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    // The end of a body that was cut is no end: it must not look complete to the service.
    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!isExceeded()) {
                                handler.handle(end);
                            }
                        });
        return this;
    }
}
