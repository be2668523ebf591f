using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_6_2_2_Mutation
{
    public sealed class Store
    {
        public int Number { get; set; }

        public List<string> Log { get; } = [];
    }

    public sealed record Result(Store Store, int At)
    {
        public async Task<int> GetTheNumberAsync()
        {
            await Task.Yield();
            Store.Log.Add($"read {Store.Number}");
            return Store.Number;
        }
    }

    public sealed class Query
    {
        public int One => 1;
    }

    public sealed class Mutation
    {
        public async Task<Result> ChangeTheNumberAsync(int newNumber, Store store)
        {
            await Task.Yield();
            store.Log.Add($"write {newNumber}");
            store.Number = newNumber;
            return new(store, newNumber);
        }

        public Task<Result?> FailAsync() => throw new InvalidOperationException("no");

        public Task<Result> FailHardAsync() => throw new InvalidOperationException("no");
    }

    private static async Task<(string Answer, string Log)> Run(string document, bool flag = false)
    {
        var store = new Store();
        var answer = await Graph.Of<Query>(services => services.AddSingleton(store)).AddMutationType<Mutation>().AnswerAsync(document, Graph.With("flag", flag));
        return (answer, string.Join(", ", store.Log));
    }

    [Fact]
    public async Task Finishes_each_field_with_all_below_it_before_the_next_begins()
    {
        var (answer, log) = await Run("mutation { first: changeTheNumber(newNumber: 1) { theNumber } second: changeTheNumber(newNumber: 3) { theNumber } third: changeTheNumber(newNumber: 2) { theNumber } }");

        answer.ShouldBe("""{"data":{"first":{"theNumber":1},"second":{"theNumber":3},"third":{"theNumber":2}}}""");
        log.ShouldBe("write 1, read 1, write 3, read 3, write 2, read 2");
    }

    [Fact]
    public async Task Goes_on_after_a_field_that_failed()
    {
        var (answer, log) = await Run("mutation { fail { at } changeTheNumber(newNumber: 5) { at } }");

        answer.ShouldEndWith("\"data\":{\"fail\":null,\"changeTheNumber\":{\"at\":5}}}");
        log.ShouldBe("write 5");
    }

    [Fact]
    public async Task Stops_where_a_failure_has_taken_the_whole_answer()
    {
        var (answer, log) = await Run("mutation { changeTheNumber(newNumber: 5) { at } failHard { at } never: changeTheNumber(newNumber: 6) { at } }");

        answer.ShouldEndWith("\"data\":null}");
        log.ShouldBe("write 5");
    }

    [Theory]
    [InlineData(false, "write 2, write 1")]
    [InlineData(true, "write 1, write 2")]
    public async Task Runs_in_the_order_in_which_the_conditions_let_the_fields_be_met(bool flag, string expected)
    {
        var (_, log) = await Run("mutation ($flag: Boolean!) { a: changeTheNumber(newNumber: 1) @include(if: $flag) { at } b: changeTheNumber(newNumber: 2) { at } a: changeTheNumber(newNumber: 1) { at } }", flag);
        log.ShouldBe(expected);
    }
}
