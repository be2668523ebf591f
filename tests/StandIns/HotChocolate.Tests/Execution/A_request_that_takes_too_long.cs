using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class A_request_that_takes_too_long
{
    public sealed class Query
    {
        public async Task<string> SlowAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "never";
        }
    }

    public sealed class Stubborn
    {
        public async Task<string> StubbornAsync(Resource resource, TaskCompletionSource goOn)
        {
            await goOn.Task;
            return $"{resource}";
        }
    }

    public sealed class Resource(TaskCompletionSource<bool> over) : IDisposable
    {
        public void Dispose() => over.TrySetResult(true);
    }

    [Fact]
    public async Task Gives_back_what_its_resolvers_hold_when_they_are_done()
    {
        var (goOn, over) = (new TaskCompletionSource(), new TaskCompletionSource<bool>());
        var schema = Graph.Of<Stubborn>(services => services.AddSingleton(goOn).AddSingleton(over).AddScoped<Resource>())
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));

        (await schema.AnswerAsync("{ stubborn }")).ShouldContain("HC0045");
        over.Task.IsCompleted.ShouldBeFalse();
        goOn.SetResult();

        (await over.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task Is_given_up_and_its_resolvers_are_told()
    {
        var schema = Graph.Of<Query>().ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));

        (await schema.AnswerAsync("{ slow }")).ShouldBe("""{"errors":[{"message":"The request exceeded the configured timeout.","extensions":{"code":"HC0045"}}]}""");
    }
}
