namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class An_operation_with_too_many_errors
{
    public sealed record Item(int Id)
    {
        public string? Broken => throw new InvalidOperationException("the secret reason");

        public async Task<string?> LaterAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("the secret reason");
        }
    }

    public sealed class Query
    {
        public IEnumerable<Item> Items(int count) => Enumerable.Range(1, count).Select(id => new Item(id));
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("later")]
    public async Task Ends_with_one_error_and_without_data(string field)
        => (await Graph.Of<Query>().AnswerAsync($"{{ items(count: 1001) {{ {field} }} }}")).ShouldBe("""{"errors":[{"message":"The operation has more than 1000 errors."}]}""");

    [Fact]
    public async Task Is_answered_as_long_as_it_has_not_too_many()
        => (await Graph.Of<Query>().AnswerAsync("{ items(count: 1000) { broken } }")).ShouldEndWith("""{"broken":null}]}}""");
}
