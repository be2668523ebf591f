using CpmTracker.Testing;

[assembly: AssemblyFixture(typeof(PostgresFixture))]
