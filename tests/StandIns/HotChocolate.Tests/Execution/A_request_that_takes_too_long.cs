using HotChocolate.Execution;
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

    public sealed class Begun
    {
        public int Count { get; set; }
    }

    /// <summary>Does not look up before its time is over, as work on the processor does not.</summary>
    public sealed class Mutation
    {
        public int First(Begun begun, CancellationToken cancellationToken)
        {
            cancellationToken.WaitHandle.WaitOne();
            return ++begun.Count;
        }

        public int Second(Begun begun) => ++begun.Count;
    }

    public sealed class Endless
    {
        public IEnumerable<int> Numbers()
        {
            while (true)
                yield return 1;
        }
    }

    [Fact]
    public async Task Begins_no_further_mutation()
    {
        var begun = new Begun();
        var schema = Graph.Of<Query>(services => services.AddSingleton(begun)).AddMutationType<Mutation>()
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));

        (await schema.AnswerAsync("mutation { first second }")).ShouldContain("HC0045");
        begun.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Stops_in_the_middle_of_a_list_without_end() => (await Graph.Of<Endless>()
        .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100)).AnswerAsync("{ numbers }")).ShouldContain("HC0045");

    [Fact]
    public async Task Is_told_to_the_error_filters_too() => (await Graph.Of<Query>().AddErrorFilter(error => error.WithMessage("Later, please."))
        .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100)).AnswerAsync("{ slow }")).ShouldContain("Later, please.");

    [Fact]
    public async Task Is_canceled_when_the_client_leaves()
    {
        var executor = await Graph.Of<Query>().BuildRequestExecutorAsync();
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ slow }").Build(), leaving.Token);

        result.ToJson(withIndentations: false).ShouldBe("""{"errors":[{"message":"The execution was canceled.","extensions":{"code":"HC0049"}}]}""");
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
