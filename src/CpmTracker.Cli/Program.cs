Console.WriteLine("cpm");
