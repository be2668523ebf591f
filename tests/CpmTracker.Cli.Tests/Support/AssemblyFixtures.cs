using CpmTracker.Cli.Tests.Support;

[assembly: AssemblyFixture(typeof(MadeUpHistory))]
