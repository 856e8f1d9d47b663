Console.WriteLine("govbot");
