using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_6_2_Executing_Operations
{
    public sealed class Query
    {
        public int One => 1;
    }

    public sealed class Counter
    {
        private int _value;

        public async Task<int> AddAsync(int amount)
        {
            var before = _value;
            await Task.Delay(5);
            return _value = before + amount;
        }
    }

    public sealed class Mutation
    {
        public Task<int> AddAsync(int amount, Counter counter) => counter.AddAsync(amount);
    }

    [Fact]
    public async Task Mutations_run_one_after_the_other()
    {
        var schema = Graph.Of<Query>(services => services.AddSingleton<Counter>()).AddMutationType<Mutation>();

        var answer = await schema.AnswerAsync("mutation { a: add(amount: 1) b: add(amount: 2) c: add(amount: 4) }");

        answer.ShouldBe("""{"data":{"a":1,"b":3,"c":7}}""");
    }
}
