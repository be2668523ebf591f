using System.CommandLine;
using CpmTracker.Benchmarks.Messages;

var root = new RootCommand(
    """
    Measures and torments the store and the GraphQL engine, on this machine only.
    Every figure stands beside a baseline that is measured in the same run, in turns with it, on the same durable PostgreSQL; what counts is the ratio.
    """)
{
    MessagesCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
