using HotChocolate.Execution;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class The_timeout_of_an_execution
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Fact]
    public async Task Fires_when_its_time_is_over()
    {
        using var timeout = ExecutionTimeout.Start(TimeSpan.FromMilliseconds(1), CancellationToken.None);

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, timeout.Token));
    }

    [Fact]
    public void Fires_when_the_caller_gives_up()
    {
        using var caller = new CancellationTokenSource();
        using var timeout = ExecutionTimeout.Start(Long, caller.Token);

        caller.Cancel();

        timeout.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Has_nothing_to_do_with_the_caller_of_the_execution_before()
    {
        using var earlier = new CancellationTokenSource();
        ExecutionTimeout.Start(Long, earlier.Token).Dispose();
        using var timeout = ExecutionTimeout.Start(Long, CancellationToken.None);

        earlier.Cancel();

        timeout.Token.IsCancellationRequested.ShouldBeFalse();
    }
}
