using System.CommandLine;
using CpmTracker.Benchmarks.Faults;
using CpmTracker.Benchmarks.Fuzzing;
using CpmTracker.Benchmarks.GraphQL;
using CpmTracker.Benchmarks.Messages;
using CpmTracker.Benchmarks.Store;
using CpmTracker.Benchmarks.Views;

var root = new RootCommand(
    """
    Measures and torments the store and the GraphQL engine, on this machine only.
    Every figure stands beside a baseline that is measured in the same run, in turns with it, on the same durable PostgreSQL; what counts is the ratio.
    """)
{
    FirstQueryCommand.Create(),
    GraphQLCommand.Create(),
    HostCommand.Create(),
    HostileCommand.Create(),
    LoadCommand.Create(),
    SoakCommand.Create(),
    FuzzCommand.Create(),
    RebuildCommand.Create(),
    CatchUpCommand.Create(),
    PlainCommand.Create(),
    FreshProcess.Create(),
    LagCommand.Create(),
    AppendCommand.Create(),
    BatchCommand.Create(),
    ReadCommand.Create(),
    SizeCommand.Create(),
    MessagesCommand.Create(),
    CrashCommand.Create(),
    TakeoverCommand.Create(),
    CutsCommand.Create(),
    LinearCommand.Create(),
};

// What a run has started it also ends, and that takes a moment: a round of kills is finished first.
return await root.Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });
