/// Whom a bulletin is for, how far it is on its way to them, and the rounds that go from one to the next with news.
package org.trellis.signposting.audience;
