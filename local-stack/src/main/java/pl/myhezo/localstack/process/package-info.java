/** Child processes that never outlive the JVM that started them, and the ports they listen on. */
@NullMarked
package pl.myhezo.localstack.process;

import org.jspecify.annotations.NullMarked;
