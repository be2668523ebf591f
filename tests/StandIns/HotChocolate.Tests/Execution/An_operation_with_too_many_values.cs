namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class An_operation_with_too_many_values
{
    public sealed record Item(int Id);

    public sealed class Query
    {
        public IEnumerable<Item> Items(int count) => Enumerable.Range(1, count).Select(id => new Item(id));

        public async Task<IEnumerable<Item>> LaterAsync(int count)
        {
            await Task.Yield();
            return Items(count);
        }
    }

    [Theory]
    [InlineData("items")]
    [InlineData("later")]
    public async Task Ends_with_an_error_and_without_data(string field)
    {
        var answer = await Graph.Of<Query>().AnswerAsync($"{{ {field}(count: 59999) {{ id }} again: {field}(count: 1) {{ id }} }}");

        answer.ShouldBe("""{"errors":[{"message":"The operation has more than 60000 values.","extensions":{"code":"HC0047"}}]}""");
    }

    [Fact]
    public async Task Is_answered_as_long_as_it_has_not_too_many()
        => (await Graph.Of<Query>().AnswerAsync("{ items(count: 59999) { id } }")).ShouldStartWith("""{"data":{"items":[{"id":1},""");
}
