/// What whoever asks and one of those it asked write to each other. Nobody else reads along.
package org.trellis.signposting.advice;
