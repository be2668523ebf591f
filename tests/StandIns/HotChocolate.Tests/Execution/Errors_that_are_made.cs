using HotChocolate;
using HotChocolate.Execution;
using Path = HotChocolate.Path;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class Errors_that_are_made
{
    private static readonly IError s_first = ErrorBuilder.New().SetMessage("One.").SetCode("A").SetPath(Path.Root.Append("a").Append(2)).AddLocation(new Location(3, 4))
        .SetException(new InvalidOperationException("why")).SetExtension("more", 5).Build();

    public sealed class Query
    {
        public int Two => throw new GraphQLException(s_first, ErrorBuilder.FromError(s_first).SetMessage("Two.").Build());
    }

    [Fact]
    public void From_another_one_say_all_that_it_says()
    {
        var copy = ErrorBuilder.FromError(s_first).Build();

        (copy.Message, copy.Code, copy.Path!.Print(), copy.Exception!.Message).ShouldBe(("One.", "A", "/a[2]", "why"));
        copy.Locations.ShouldHaveSingleItem().ShouldBe(new Location(3, 4));
        copy.Extensions!["more"].ShouldBe(5);
    }

    [Fact]
    public async Task And_thrown_together_are_all_told()
    {
        var executor = await Graph.Of<Query>().BuildRequestExecutorAsync(TestContext.Current.CancellationToken);

        var answer = (await executor.ExecuteAsync("{ two }", TestContext.Current.CancellationToken)).ToJson();

        answer.ShouldContain("One.");
        answer.ShouldContain("Two.");
    }
}
